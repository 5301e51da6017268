package vn.thidua.tenants.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.SuperiorRelation;

/**
 * A planner says what a draft is to answer once it is issued.
 *
 * @param parent a published plan that the agency may see, or a document outside the platform
 * @param basis the item of the draft that cites it; absent where none does
 */
public record AddParent(
        PlanId plan,
        ProposeLink.Parent parent,
        LinkType type,
        Crossing crosses,
        @Nullable ItemKey basis) {
    /** A plan answers no more. */
    public static final int PARENTS_MAX = 50;

    /** What came of it. */
    public sealed interface Answer {
        /** It is noted. */
        record Added(IntendedParent parent) implements Answer {}

        /** The plan is to answer this plan already. */
        record AlreadyIntended(IntendedParent parent) implements Answer {}

        /** A plan does not answer itself. */
        record OwnParent() implements Answer {}

        /** Plans of this kind do not answer plans of such agencies. */
        record RelationNotAllowed(SuperiorRelation relation) implements Answer {}

        /** The draft has no such item. */
        record BasisUnknown(ItemKey basis) implements Answer {}

        /** A text of the citation has more than {@code charactersMax} characters. */
        record TextTooLong(String field, int charactersMax) implements Answer {}

        /** The plan answers {@code parentsMax} others already. */
        record TooManyParents(int parentsMax) implements Answer {}

        /** Nothing of the plan is open for editing as it stands. */
        record NotNow(Standing standing) implements Answer {}
    }

    /** What of the citation is too long to be kept, if anything is. */
    Optional<Answer> tooLong() {
        return parent instanceof ProposeLink.Parent.External(ExternalParent document)
                ? tooLong("number", document.number(), 50)
                        .or(() -> tooLong("symbol", document.symbol(), 100))
                        .or(() -> tooLong("issuer", document.issuer(), 300))
                        .or(() -> tooLong("subject", document.subject(), 1000))
                : Optional.empty();
    }

    private static Optional<Answer> tooLong(String field, @Nullable String text, int max) {
        return text != null && text.length() > max
                ? Optional.of(new Answer.TextTooLong(field, max))
                : Optional.empty();
    }
}
