package vn.thidua.platform.publication;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version as it is kept; read for somebody who may not read the text, its body is empty. */
@MappedEntity("published_version")
record VersionRow(
        @Id PlanId planId,
        int version,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable LocalDate issuedOn,
        Instant publishedAt,
        int bodyFormat,
        byte[] body) {

    static VersionRow of(PublishPlan command, Instant now) {
        var document = command.document();
        return new VersionRow(
                command.plan(),
                command.version(),
                document.number(),
                document.symbol(),
                document.issuedOn(),
                now,
                command.body().format(),
                command.body().bytes());
    }

    PublishedVersion published() {
        return new PublishedVersion(
                planId,
                version,
                new Document(documentNumber, documentSymbol, issuedOn),
                publishedAt,
                body.length == 0 ? null : new SealedBody(bodyFormat, body));
    }
}
