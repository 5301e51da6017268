package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Ordered;

/**
 * Who can take part and be commended, and who cannot.
 *
 * @param categories empty for collectives and households
 * @param scope of which agency, sector or place
 * @param includesOwnAgency whether the agency itself is a candidate
 * @param exclusions who is left out
 */
@Serdeable
public record EligibleSubject(
        SubjectKind subjectKind,
        Set<EmployeeCategory> categories,
        @Nullable String scope,
        boolean includesOwnAgency,
        List<String> exclusions,
        Set<SubjectPriority> priorities)
        implements ItemContent {

    public EligibleSubject {
        categories = Ordered.set(categories);
        exclusions = List.copyOf(exclusions);
        priorities = Ordered.set(priorities);
    }
}
