package vn.thidua.tenants.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Numbering;

/**
 * The office clerk issues an approved plan, or a new version of one in force.
 *
 * @param place where it is issued; absent to keep what the draft says
 * @param signature who signs and on whose authority; absent to keep what the draft says
 * @param audience who may see it besides the agency
 * @param linkPolicy who may answer it without being asked about
 */
public record IssuePlan(
        PlanId plan,
        Numbering numbering,
        LocalDate issuedOn,
        @Nullable String place,
        @Nullable Signature signature,
        Audience audience,
        LinkPolicy linkPolicy) {

    /** What a document needs before it can be issued. */
    public enum Gap {
        /** Nobody signs it. */
        SIGNER_MISSING,
        /** It does not say where it is issued. */
        PLACE_MISSING
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is in force. */
        record Issued(Plan plan) implements Answer {}

        /** Another document has this number in this year's register. */
        record NumberTaken(DocumentNumber number) implements Answer {}

        /** A document is not issued on a day to come. */
        record DateToCome(LocalDate today) implements Answer {}

        /** The group's plan is issued by its lead or deputy lead of that year. */
        record NotGroupLead(int year) implements Answer {}

        /** Something that every document bears is missing. */
        record Incomplete(List<Gap> gaps) implements Answer {}

        /** Place or signature cannot be kept as they were typed. */
        record TextRefused(List<BodyRefused> reasons) implements Answer {}

        /** Nothing of the plan is approved and waiting as it stands. */
        record NotNow(Standing standing) implements Answer {}
    }
}
