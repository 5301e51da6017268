package vn.thidua.graphql.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PublishedVersion;

/** A version of a published plan as clients see it. */
public record VersionView(PublishedVersion version) {
    int number() {
        return version.version();
    }

    @Nullable String documentNumber() {
        return version.document().number();
    }

    @Nullable String documentSymbol() {
        return version.document().symbol();
    }

    @Nullable LocalDate issuedOn() {
        return version.document().issuedOn();
    }

    Instant publishedAt() {
        return version.publishedAt();
    }

    boolean isReadable() {
        return version.body() != null;
    }
}
