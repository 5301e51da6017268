package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.Places;
import vn.thidua.tenants.council.SetPlaces;

/** {@code Mutation.councilPlacesSet}. */
@Singleton
final class CouncilPlacesSet implements MutationField<SetPlaces> {
    private final Places places;

    CouncilPlacesSet(Places places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "councilPlacesSet";
    }

    @Override
    public Class<SetPlaces> input() {
        return SetPlaces.class;
    }

    @Override
    public Payload run(SetPlaces input, CallerContext caller) {
        return switch (places.set(caller.scope(), input)) {
            case SetPlaces.Answer.Set(var session) -> caller.done("session", session);
            case SetPlaces.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case SetPlaces.Answer.WrongKind() ->
                    caller.refused(Code.WRONG_KIND).at("input", "session");
            case SetPlaces.Answer.Unfit(var most, var characters, var list) ->
                    caller.refused(Code.PLACES_UNFIT, most, characters, list).at("input", "places");
        };
    }

    private enum Code {
        SESSION_ENDED,
        WRONG_KIND,
        PLACES_UNFIT
    }
}
