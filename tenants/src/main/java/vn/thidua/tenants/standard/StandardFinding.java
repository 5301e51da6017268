package vn.thidua.tenants.standard;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the records show of one thing that a standard asks for.
 *
 * @param values what was looked for and found, in the order in which its text names them
 */
@Serdeable
public record StandardFinding(FindingKind kind, StandardAnswer answer, List<String> values) {
    public StandardFinding {
        values = List.copyOf(values);
    }

    static StandardFinding of(FindingKind kind, StandardAnswer answer, Object... values) {
        return new StandardFinding(
                kind, answer, List.of(values).stream().map(Object::toString).toList());
    }

    /** The records hold nothing of this kind. */
    static StandardFinding unrecorded(FindingKind kind) {
        return of(kind, StandardAnswer.FOR_PEOPLE);
    }

    boolean isUnmet() {
        return answer == StandardAnswer.UNMET;
    }

    boolean isMet() {
        return answer == StandardAnswer.MET;
    }
}
