package vn.thidua.tenants.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.Signature;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Numbering;

/**
 * The office issues a decision of the agency.
 *
 * @param symbol what stands after the number, such as {@code /QĐ-STP}
 * @param issuedOn the day whose base salary the bonuses are reckoned with
 */
public record IssueDecision(
        AwardDecisionId decision,
        Numbering numbering,
        String symbol,
        LocalDate issuedOn,
        String place,
        Signature signature) {
    /** The register that all decisions of an agency are numbered in. */
    static final String REGISTER = "QĐ";

    /** A text that cannot be printed as it was typed. */
    public enum Text {
        /** What stands after the number. */
        SYMBOL,
        /** Where it is issued. */
        PLACE,
        /** Who signs. */
        SIGNER
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is in force, and its bonuses are reckoned. */
        record Issued(AwardDecision decision) implements Answer {}

        /** It is no draft any more. */
        record NoDraft() implements Answer {}

        /** It has no lines. */
        record Empty() implements Answer {}

        /** Another document has this number in this year's register. */
        record NumberTaken(DocumentNumber number) implements Answer {}

        /** A document is not issued on a day to come. */
        record DateToCome(LocalDate today) implements Answer {}

        /** The rules ask for a public notice, and so many of its lines were in none. */
        record NotShown(int lines) implements Answer {}

        /** A public notice of it runs; this day is the last on which it does. */
        record NoticeRuns(LocalDate endsOn) implements Answer {}

        /** So many objections to its public notices are not answered. */
        record ObjectionsOpen(int count) implements Answer {}

        /** These are missing or too long. */
        record TextUnfit(List<Text> texts) implements Answer {}

        /** The nomination of a line cannot be decided any more. */
        record Unfit(AwardLine line, Obstacle obstacle) implements Answer {
            static Answer of(Judges.UnfitLine unfit) {
                return new Unfit(unfit.line(), unfit.obstacle());
            }
        }
    }

    /** What is missing or too long. */
    List<Text> unfit() {
        var found = new ArrayList<Text>();
        if (isUnfit(symbol, AwardDecision.SYMBOL_MAX)) {
            found.add(Text.SYMBOL);
        }
        if (isUnfit(place, AwardDecision.NAME_MAX)) {
            found.add(Text.PLACE);
        }
        if (Signatures.isUnfit(signature)) {
            found.add(Text.SIGNER);
        }
        return found;
    }

    private static boolean isUnfit(String text, int max) {
        return text.isBlank() || text.strip().length() > max;
    }
}
