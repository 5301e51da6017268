package vn.thidua.graphql.isolation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the generated trials need to know of one feature. A bean of this package: a
 * {@code @Singleton} named for its feature, {@code PlanCases}. Whoever adds a field that takes ids
 * needs one only if types and names alone do not make it succeed; the trial says so.
 */
interface Cases {
    /**
     * How an agency comes to a thing of a type: each call makes another one, through the doors, and
     * gives its id. A field {@code unit: ID!} gets one of type {@code Unit}, and a {@code headUnit:
     * ID!} too.
     */
    default Map<String, Function<World, Record>> things() {
        return Map.of();
    }

    /** How fields are asked whose inputs say more than their types do. */
    default List<Case> cases() {
        return List.of();
    }
}
