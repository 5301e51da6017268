package vn.thidua.infra.id;

import java.util.UUID;

/**
 * An identifier of one kind of thing, such as {@code record PlanId(UUID value) implements Id}. It
 * is stored as BINARY(16); {@code RepositoryLessonIT} shows the recipe.
 */
public interface Id {
    /** The identifier itself, without its kind. */
    UUID value();
}
