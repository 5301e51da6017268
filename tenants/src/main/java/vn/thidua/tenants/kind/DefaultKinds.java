package vn.thidua.tenants.kind;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Section;

/** The kinds that a new tenant starts with, read from {@code default-plan-kinds.json}. */
@Singleton
final class DefaultKinds {
    private static final String FILE = "default-plan-kinds.json";
    private static final String AGENCY = "{agency}";

    private final List<DefaultKind> kinds;

    DefaultKinds(ObjectMapper json) {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(FILE))) {
            kinds = List.of(Objects.requireNonNull(json.readValue(file, DefaultKind[].class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The kinds anew, each after those that it stands under. */
    List<PlanKind> kinds(String abbreviation) {
        Map<String, PlanKind> made = new LinkedHashMap<>();
        for (var kind : kinds) {
            var under =
                    kind.under().stream()
                            .map(name -> Objects.requireNonNull(made.get(name)).id())
                            .collect(Collectors.toUnmodifiableSet());
            var definition = kind.definition(made.size() + 1, abbreviation, under);
            var id = new PlanKindId(Uuids.next());
            made.put(kind.name(), new PlanKind(id, 1, KindState.ACTIVE, definition));
        }
        return new ArrayList<>(made.values());
    }

    /**
     * One entry of the file.
     *
     * @param under the names of kinds before it
     */
    @Serdeable
    record DefaultKind(
            String name,
            KindScope scope,
            MovementKind movementKind,
            Set<Section> required,
            String register,
            String numberPattern,
            Set<String> under,
            Set<SuperiorRelation> answers) {

        KindDefinition definition(int position, String abbreviation, Set<PlanKindId> above) {
            return new KindDefinition(
                    name,
                    position,
                    scope,
                    movementKind,
                    required,
                    register,
                    numberPattern.replace(AGENCY, abbreviation),
                    above,
                    answers);
        }
    }
}
