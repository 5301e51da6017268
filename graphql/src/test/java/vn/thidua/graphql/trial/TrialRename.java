package vn.thidua.graphql.trial;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.input.Given;
import vn.thidua.graphql.trial.TrialThing.TrialId;
import vn.thidua.platform.access.NotVisible;

/** A mutation: {@code trialRename}. */
@Singleton
@Requires(property = "thidua.trial")
final class TrialRename implements MutationField<TrialRename.Input> {
    @Override
    public String name() {
        return "trialRename";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var thing = TrialThing.find(input.thing).orElseThrow(() -> new NotVisible("trial thing"));
        if (thing.name().equals(input.name)) {
            return caller.refused(Code.NAME_TAKEN, input.name, input.since).at("input", "name");
        }
        var name = input.name + input.note.or(" without note") + shape(input.shape);
        return caller.done(
                "thing",
                new TrialThing(thing.id(), name, thing.madeOn(), thing.madeAt(), thing.share()));
    }

    private static String shape(@Nullable TrialShape shape) {
        return shape == null ? "" : " " + shape;
    }

    /** The input, as the schema has it. */
    record Input(
            TrialId thing,
            String name,
            @Nullable LocalDate since,
            @Nullable TrialShape shape,
            Given<String> note) {
        Input {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a name has a letter at least");
            }
        }
    }

    enum Code {
        NAME_TAKEN
    }
}
