package vn.thidua.bench.fill;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ids;
import vn.thidua.platform.body.content.Section;
import vn.thidua.tenants.kind.KindState;

/** The kinds of plans that every tenant begins with, and its register of numbers. */
final class KindTables {
    /** The default kinds of plans, in the order in which the program provides them. */
    private static final String DEFAULTS = "/vn/thidua/tenants/kind/default-plan-kinds.json";

    private static final int YEARLY = 0;
    private static final int BY_THEME = 1;

    private final Country country;
    private final Loader loader;
    private final List<Kind> kinds;

    KindTables(Country country, Loader loader, JsonMapper json) {
        this.country = country;
        this.loader = loader;
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(DEFAULTS))) {
            this.kinds = List.of(Objects.requireNonNull(json.readValue(file, Kind[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the default kinds. */
    @Serdeable
    @Introspected
    record Kind(
            String name,
            String scope,
            String movementKind,
            Set<Section> required,
            String register,
            String numberPattern,
            Set<String> under,
            Set<String> answers) {
        /** Sections in the order of a plan. */
        String sections() {
            var sorted = EnumSet.noneOf(Section.class);
            sorted.addAll(required);
            return sorted.stream().map(Enum::name).collect(Collectors.joining(","));
        }
    }

    void fill() {
        kinds();
        versions();
        unders();
        registers();
        numbers();
    }

    /** The kind of a plan. */
    UUID of(int plan) {
        var plans = country.plans();
        return id(plans.keeper(plan), plans.isYearly(plan) ? YEARLY : BY_THEME);
    }

    /** What the kind of a plan is called. */
    String nameOf(int plan) {
        return kinds.get(country.plans().isYearly(plan) ? YEARLY : BY_THEME).name();
    }

    private UUID id(Agency agency, int kind) {
        return country.founded(Ids.Kind.PLAN_KIND, agency.index() * kinds.size() + kind);
    }

    private void kinds() {
        var columns = "tenant_id, id, revision, state, position, name";
        try (var table = loader.into("plan_kind", columns)) {
            for (var agency : country.agencies()) {
                for (var kind = 0; kind < kinds.size(); kind++) {
                    table.row()
                            .number(agency.tenant())
                            .id(id(agency, kind))
                            .number(1)
                            .name(KindState.ACTIVE)
                            .number(kind + 1)
                            .text(kinds.get(kind).name())
                            .end();
                }
            }
        }
    }

    private void versions() {
        var columns =
                "tenant_id, kind_id, revision, name, position, scope, movement_kind,"
                        + " required_sections, register, number_pattern, answers, changed_at,"
                        + " changed_by";
        try (var table = loader.into("plan_kind_version", columns)) {
            for (var agency : country.agencies()) {
                for (var number = 0; number < kinds.size(); number++) {
                    version(table, agency, number);
                }
            }
        }
    }

    private void version(Loader.Table table, Agency agency, int number) {
        var kind = kinds.get(number);
        table.row()
                .number(agency.tenant())
                .id(id(agency, number))
                .number(1)
                .text(kind.name())
                .number(number + 1)
                .text(kind.scope())
                .text(kind.movementKind())
                .text(kind.sections())
                .text(kind.register())
                .text(kind.numberPattern().replace("{agency}", agency.abbreviation()))
                .text(
                        List.of("ADMINISTRATIVE", "SECTORAL", "GROUP", "OTHER").stream()
                                .filter(kind.answers()::contains)
                                .collect(Collectors.joining(",")))
                .moment(Calendar.OPENED)
                .id(country.office(agency))
                .end();
    }

    private void unders() {
        var columns = "tenant_id, kind_id, revision, above_id";
        try (var table = loader.into("plan_kind_under", columns)) {
            for (var agency : country.agencies()) {
                for (var number = 0; number < kinds.size(); number++) {
                    for (var above = 0; above < number; above++) {
                        if (kinds.get(number).under().contains(kinds.get(above).name())) {
                            table.row()
                                    .number(agency.tenant())
                                    .id(id(agency, number))
                                    .number(1)
                                    .id(id(agency, above))
                                    .end();
                        }
                    }
                }
            }
        }
    }

    private void registers() {
        try (var table = loader.into("register_counter", "tenant_id, register, year, last")) {
            for (var agency : country.agencies()) {
                table.row()
                        .number(agency.tenant())
                        .text(kinds.get(YEARLY).register())
                        .number(Calendar.YEAR - 1)
                        .number(country.plans().countOf(agency))
                        .end();
            }
        }
    }

    private void numbers() {
        var columns = "tenant_id, register, year, number, plan_id, version";
        try (var table = loader.into("register_entry", columns)) {
            for (var plan = 0; plan < country.plans().count(); plan++) {
                table.row()
                        .number(country.plans().keeper(plan).tenant())
                        .text(kinds.get(YEARLY).register())
                        .number(Calendar.day(country.plans().issued(plan)).getYear())
                        .number(country.plans().number(plan))
                        .id(country.plan(plan))
                        .number(1)
                        .end();
            }
        }
    }
}
