package vn.thidua.graphql.factor;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.access.SecondFactors;

/** What {@code Viewer} says of the second factor; the viewer is whoever has signed in. */
@Factory
final class ViewerFactorFields {
    @Singleton
    ObjectField<Object> secondFactor(SecondFactors factors) {
        return LoadedField.of(
                "Viewer", "secondFactor", (_, caller) -> factors.find(caller.signedIn()));
    }

    @Singleton
    ObjectField<Object> secondFactorOffer(SecondFactors factors) {
        return LoadedField.of(
                "Viewer", "secondFactorOffer", (_, caller) -> factors.offer(caller.signedIn()));
    }
}
