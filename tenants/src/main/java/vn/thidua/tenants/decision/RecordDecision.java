package vn.thidua.tenants.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Signature;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;

/**
 * The office records what others have decided on the agency's people and collectives, or what the
 * agency decided on paper before it worked here.
 *
 * @param issuer who has decided, as printed
 * @param signature who signed; absent where it is not known
 * @param nominations those of the agency that the decision grants
 * @param awards what else it confers
 */
public record RecordDecision(
        String title,
        int year,
        String issuer,
        String documentNumber,
        String documentSymbol,
        LocalDate issuedOn,
        @Nullable Signature signature,
        List<NominationId> nominations,
        List<ConferredElsewhere> awards) {
    public RecordDecision {
        nominations = nominations.stream().distinct().toList();
        awards = List.copyOf(awards);
    }

    /** A text that cannot be kept as it was typed. */
    public enum Text {
        /** What the decision is about. */
        TITLE,
        /** Who has decided. */
        ISSUER,
        /** The number of the document. */
        DOCUMENT_NUMBER,
        /** The symbol of the document. */
        DOCUMENT_SYMBOL,
        /** Who signed. */
        SIGNER
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It stands in the history of those who were awarded. */
        record Recorded(AwardDecision decision) implements Answer {}

        /** This is missing or too long. */
        record TextUnfit(Text text, int charactersMax) implements Answer {}

        /** The year is out of bounds. */
        record YearOutOfRange(int min, int max) implements Answer {}

        /** Nothing was decided on a day to come. */
        record DateToCome(LocalDate today) implements Answer {}

        /** Nobody is awarded anything. */
        record Empty() implements Answer {}

        /** One of the nominations cannot be decided so. */
        record Unfit(Nomination nomination, Obstacle obstacle) implements Answer {}

        /** No rule of that day knows the award, or not at this level or for such a laureate. */
        record AwardUnfit(int place) implements Answer {}

        /** The same laureate is named twice for the same award. */
        record NamedTwice(int place) implements Answer {}
    }
}
