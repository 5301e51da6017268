package vn.thidua.tenants.approval;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.Role;
import vn.thidua.tenants.office.OfficeId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** The steps of a procedure as they are kept with its revision. */
@Singleton
final class StepsCodec {
    private static final Argument<List<KeptStep>> STEPS = Argument.listOf(KeptStep.class);
    private static final String AUTHOR = "";

    private final ObjectMapper json;

    StepsCodec(ObjectMapper json) {
        this.json = json;
    }

    String write(List<Step> steps) {
        try {
            return json.writeValueAsString(STEPS, steps.stream().map(KeptStep::of).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Step> read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, STEPS)).stream()
                    .map(KeptStep::step)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A step with plain ids; what is empty is left out. */
    @Serdeable
    record KeptStep(
            String key,
            String name,
            @Nullable Boolean beside,
            Way way,
            @Nullable Integer takersMin,
            @Nullable Integer workingDaysMax,
            List<KeptTaker> takers,
            @Nullable List<String> returns) {

        static KeptStep of(Step step) {
            return new KeptStep(
                    step.key(),
                    step.name(),
                    step.isBesidePrevious() ? true : null,
                    step.way(),
                    step.takersMin(),
                    step.workingDaysMax(),
                    step.takers().stream().map(KeptTaker::of).toList(),
                    step.returns().stream().map(KeptStep::kept).toList());
        }

        private static String kept(ReturnBranch branch) {
            var to = branch.to();
            return to == null ? AUTHOR : to;
        }

        Step step() {
            var back = returns == null ? List.<String>of() : returns;
            return new Step(
                    key,
                    name,
                    beside != null && beside,
                    way,
                    takersMin,
                    workingDaysMax,
                    takers.stream().map(KeptTaker::taker).toList(),
                    back.stream()
                            .map(to -> new ReturnBranch(to.equals(AUTHOR) ? null : to))
                            .toList());
        }
    }

    /** A taker with plain ids. */
    @Serdeable
    record KeptTaker(
            @Nullable Role role,
            @Nullable UUID headOfUnit,
            @Nullable UUID memberOfUnit,
            @Nullable UUID office,
            @Nullable UUID person) {

        static KeptTaker of(Taker taker) {
            return new KeptTaker(
                    taker.role(),
                    plain(taker.headOfUnit()),
                    plain(taker.memberOfUnit()),
                    plain(taker.office()),
                    plain(taker.person()));
        }

        private static @Nullable UUID plain(@Nullable Id id) {
            return id == null ? null : id.value();
        }

        Taker taker() {
            return new Taker(
                    role,
                    headOfUnit == null ? null : new UnitId(headOfUnit),
                    memberOfUnit == null ? null : new UnitId(memberOfUnit),
                    office == null ? null : new OfficeId(office),
                    person == null ? null : new PersonId(person));
        }
    }
}
