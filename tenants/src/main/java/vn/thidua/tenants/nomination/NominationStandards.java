package vn.thidua.tenants.nomination;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.standard.JudgedStandard;

/** The door of who asks what was asked of nominees, and what the records told of it that day. */
@Singleton
@Transactional
public class NominationStandards {
    private static final Argument<List<JudgedStandard>> STANDARDS =
            Argument.listOf(JudgedStandard.class);

    private final NominationFindingRepository findings;
    private final ObjectMapper json;

    NominationStandards(NominationFindingRepository findings, ObjectMapper json) {
        this.findings = findings;
        this.json = json;
    }

    /** What was asked of these nominees; nothing of those who were nominated before it was kept. */
    public Map<NominationId, List<JudgedStandard>> of(
            Scope scope, Collection<NominationId> nominations) {
        scope.require(Permission.READ);
        return nominations.isEmpty()
                ? Map.of()
                : findings.list(scope.tenant(), nominations).stream()
                        .collect(
                                Collectors.toMap(
                                        NominationFindingRow::nominationId,
                                        row -> read(row.standards())));
    }

    /** Keeps it as it is today, in the place of what was found before. */
    void keep(Scope scope, NominationId nomination, List<JudgedStandard> judged) {
        var told = judged.stream().map(JudgedStandard::told).toList();
        findings.keep(new NominationFindingRow(scope.tenant(), nomination, write(told)));
    }

    private String write(List<JudgedStandard> standards) {
        try {
            return json.writeValueAsString(STANDARDS, standards);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<JudgedStandard> read(String written) {
        try {
            return Objects.requireNonNull(json.readValue(written, STANDARDS));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
