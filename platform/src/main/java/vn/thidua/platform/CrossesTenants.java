package vn.thidua.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A statement, or all of a repository, that reads or changes rows of several agencies without
 * asking in SQL who may see them; its door has asked before. The house rules hold the list of
 * these, and the list only shrinks.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CrossesTenants {
    /** Why no owner, recipient or audience is named, and who has asked instead. */
    String value();
}
