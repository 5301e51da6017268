package vn.thidua.graphql.schema;

/**
 * Which type of the schema a class is, where their names differ. A bean.
 *
 * @param javaClass a case of a sealed interface, or what a {@code NodeField} answers
 * @param type the type of the schema
 */
public record TypeName(Class<?> javaClass, String type) {}
