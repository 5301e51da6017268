package vn.thidua.graphql.link;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkEnd;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkState;
import vn.thidua.platform.link.LinkType;

/** A link as clients see it. */
public record LinkView(Link link) {
    /** Its id. */
    public LinkId id() {
        return link.id();
    }

    EndView child() {
        return new EndView(link.child());
    }

    @Nullable EndView parent() {
        var parent = link.parent();
        return parent == null ? null : new EndView(parent);
    }

    @Nullable ExternalView externalParent() {
        var external = link.external();
        return external == null ? null : new ExternalView(external);
    }

    @Nullable Integer answeredVersion() {
        return link.answeredVersion();
    }

    @Nullable Integer acknowledgedVersion() {
        return link.acknowledgedVersion();
    }

    @Nullable String basisItemKey() {
        return link.basisItem();
    }

    LinkType type() {
        return link.type();
    }

    Crossing crosses() {
        return link.crosses();
    }

    LinkState state() {
        return link.state();
    }

    Instant proposedAt() {
        return link.proposedAt();
    }

    @Nullable Instant answeredAt() {
        return link.answeredAt();
    }

    @Nullable Instant acknowledgedAt() {
        return link.acknowledgedAt();
    }

    @Nullable Instant endedAt() {
        return link.endedAt();
    }

    @Nullable String reason() {
        return link.reason();
    }

    /** A plan at one end. */
    record EndView(LinkEnd end) {
        String title() {
            return end.title();
        }

        @Nullable String documentNumber() {
            return end.number();
        }

        @Nullable String documentSymbol() {
            return end.symbol();
        }

        @Nullable LocalDate issuedOn() {
            return end.issuedOn();
        }

        int currentVersion() {
            return end.currentVersion();
        }
    }

    /** A document that is answered. */
    public record ExternalView(ExternalParent document) {
        DocumentType type() {
            return document.type();
        }

        @Nullable String number() {
            return document.number();
        }

        @Nullable String symbol() {
            return document.symbol();
        }

        @Nullable String date() {
            var date = document.date();
            return date == null ? null : date.text();
        }

        @Nullable String issuer() {
            return document.issuer();
        }

        String subject() {
            return document.subject();
        }
    }
}
