package vn.thidua.graphql.approval;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.approval.ProcedureFault;
import vn.thidua.tenants.approval.Procedures;
import vn.thidua.tenants.approval.SetProcedure;
import vn.thidua.tenants.approval.StepFault;

/** {@code Mutation.procedureSet}. */
@Singleton
final class ProcedureSet implements MutationField<SetProcedure> {
    private final Procedures door;

    ProcedureSet(Procedures door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "procedureSet";
    }

    @Override
    public Class<SetProcedure> input() {
        return SetProcedure.class;
    }

    @Override
    public Payload run(SetProcedure input, CallerContext caller) {
        return switch (door.set(caller.scope(), input)) {
            case SetProcedure.Answer.Set(var procedure) -> caller.done("procedure", procedure);
            case SetProcedure.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT).at("input", "revision").with("procedure", stored);
            case SetProcedure.Answer.Faulty(var faults) ->
                    caller.refused(
                            faults.stream()
                                    .map(f -> caller.reason(code(f.fault()), path(f)))
                                    .toList());
        };
    }

    private static Code code(StepFault fault) {
        return Code.valueOf(fault.name());
    }

    private static List<String> path(ProcedureFault fault) {
        return List.of("input", "steps", Integer.toString(fault.step()), field(fault.fault()));
    }

    private static String field(StepFault fault) {
        return switch (fault) {
            case KEY_MALFORMED, KEY_TAKEN -> "key";
            case NAME_MISSING, NAME_TOO_LONG -> "name";
            case LIMIT_OUT_OF_RANGE -> "workingDaysMax";
            case TAKERS_MISSING, TAKERS_TOO_MANY, TAKER_NAMED_TWICE, ROLE_ONLY_READS, TAKER_GONE ->
                    "takers";
            case TAKERS_MIN_UNFIT -> "takersMin";
            case BESIDE_NOTHING, BESIDE_TOO_MANY -> "isBesidePrevious";
            case RETURN_NOT_EARLIER, RETURN_NAMED_TWICE -> "returns";
        };
    }

    private enum Code {
        CONFLICT,
        KEY_MALFORMED,
        KEY_TAKEN,
        NAME_MISSING,
        NAME_TOO_LONG,
        LIMIT_OUT_OF_RANGE,
        TAKERS_MISSING,
        TAKERS_TOO_MANY,
        TAKERS_MIN_UNFIT,
        BESIDE_NOTHING,
        BESIDE_TOO_MANY,
        TAKER_NAMED_TWICE,
        ROLE_ONLY_READS,
        TAKER_GONE,
        RETURN_NOT_EARLIER,
        RETURN_NAMED_TWICE
    }
}
