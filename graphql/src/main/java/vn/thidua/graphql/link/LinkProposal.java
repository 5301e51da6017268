package vn.thidua.graphql.link;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;

/** The input of {@code linkPropose}. */
public record LinkProposal(
        PlanId child, Parent parent, LinkType type, Crossing crosses, @Nullable ItemKey basis) {

    /** What a plan answers. */
    public sealed interface Parent {
        /** What it is to the door. */
        ProposeLink.Parent parent();
    }

    /** A plan on the platform. */
    public record Published(PlanId plan, @Nullable Integer version) implements Parent {
        @Override
        public ProposeLink.Parent parent() {
            return new ProposeLink.Parent.Published(plan, version);
        }
    }

    /** A document outside it. */
    public record External(
            DocumentType type,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String date,
            @Nullable String issuer,
            String subject)
            implements Parent {
        public External {
            make(type, number, symbol, date, issuer, subject); // Refuses here what it is made of.
        }

        @Override
        public ProposeLink.Parent parent() {
            var document = make(type, number, symbol, date, issuer, subject);
            return new ProposeLink.Parent.External(document);
        }

        private static ExternalParent make(
                DocumentType type,
                @Nullable String number,
                @Nullable String symbol,
                @Nullable String date,
                @Nullable String issuer,
                String subject) {
            return new ExternalParent(
                    type,
                    number,
                    symbol,
                    date == null ? null : RoughDate.parse(date),
                    issuer,
                    subject);
        }
    }

    ProposeLink command() {
        return new ProposeLink(child, parent.parent(), type, crosses, basis);
    }
}
