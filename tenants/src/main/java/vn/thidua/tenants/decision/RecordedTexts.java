package vn.thidua.tenants.decision;

import java.util.Optional;
import vn.thidua.infra.text.Tidy;
import vn.thidua.tenants.decision.RecordDecision.Answer.TextUnfit;
import vn.thidua.tenants.decision.RecordDecision.Text;
import vn.thidua.tenants.register.DocumentNumber;

/** Whether what is typed of somebody else's decision can be kept. */
final class RecordedTexts {
    private RecordedTexts() {}

    /** The first text that is missing or too long. */
    static Optional<TextUnfit> unfit(RecordDecision typed) {
        return text(Text.TITLE, Tidy.line(typed.title()), AwardDecision.TITLE_MAX)
                .or(() -> text(Text.ISSUER, Tidy.line(typed.issuer()), AwardDecision.ISSUER_MAX))
                .or(() -> number(typed.documentNumber()))
                .or(
                        () ->
                                text(
                                        Text.DOCUMENT_SYMBOL,
                                        typed.documentSymbol(),
                                        AwardDecision.SYMBOL_MAX))
                .or(() -> signer(typed));
    }

    private static Optional<TextUnfit> number(String typed) {
        return DocumentNumber.fits(typed)
                ? Optional.empty()
                : Optional.of(new TextUnfit(Text.DOCUMENT_NUMBER, AwardDecision.NUMBER_MAX));
    }

    private static Optional<TextUnfit> text(Text text, String typed, int charactersMax) {
        return typed.isBlank() || typed.strip().length() > charactersMax
                ? Optional.of(new TextUnfit(text, charactersMax))
                : Optional.empty();
    }

    private static Optional<TextUnfit> signer(RecordDecision typed) {
        var signature = typed.signature();
        return signature != null && Signatures.isUnfit(signature)
                ? Optional.of(new TextUnfit(Text.SIGNER, AwardDecision.NAME_MAX))
                : Optional.empty();
    }
}
