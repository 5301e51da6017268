package vn.thidua.graphql.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jsqlparser.JSQLParserException;
import vn.thidua.graphql.house.statement.Parsed;
import vn.thidua.platform.CrossesTenants;

/** Every repository of the house and every statement in it. */
final class Repositories {
    private Repositories() {}

    /** A statement where it is written. */
    record Written(JavaMethod method, String sql) {
        String room() {
            return HouseClasses.room(method.getOwner());
        }

        String place() {
            return method.getOwner().getName() + "#" + method.getName();
        }

        boolean mayCross() {
            return method.isAnnotatedWith(CrossesTenants.class)
                    || method.getOwner().isAnnotatedWith(CrossesTenants.class);
        }

        Parsed parsed() {
            try {
                return Parsed.of(sql);
            } catch (JSQLParserException e) {
                throw new IllegalStateException(
                        """
                        %s cannot be parsed: %s
                        Write it so that JSqlParser knows it, or teach Parsed.of what to leave out.
                        %s"""
                                .formatted(place(), e.getMessage(), sql),
                        e);
            }
        }
    }

    static List<JavaClass> all() {
        return HouseClasses.MAIN.stream()
                .filter(type -> type.isInterface() && type.isAnnotatedWith(JdbcRepository.class))
                .toList();
    }

    static Stream<JavaMethod> methods() {
        return all().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    static List<Written> statements() {
        return methods()
                .filter(method -> method.isAnnotatedWith(Query.class))
                .map(method -> new Written(method, method.getAnnotationOfType(Query.class).value()))
                .toList();
    }
}
