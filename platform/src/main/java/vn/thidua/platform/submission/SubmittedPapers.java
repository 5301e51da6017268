package vn.thidua.platform.submission;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Keeps the papers of submitted nominations with them, as text. */
@Singleton
class SubmittedPapers {
    private static final Argument<List<SubmittedPaper>> PAPERS =
            Argument.listOf(SubmittedPaper.class);

    private final ObjectMapper json;

    SubmittedPapers(ObjectMapper json) {
        this.json = json;
    }

    String written(List<SubmittedPaper> papers) {
        try {
            return json.writeValueAsString(PAPERS, papers);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<SubmittedNomination> read(Collection<SubmittedNominationRow> rows) {
        return rows.stream().map(this::read).toList();
    }

    SubmittedNomination read(SubmittedNominationRow row) {
        return row.nomination(read(row.papers()));
    }

    private List<SubmittedPaper> read(String written) {
        try {
            return Objects.requireNonNull(json.readValue(written, PAPERS));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
