package vn.thidua.graphql.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.TenantId;

/** Every way in asks first who is calling. */
class DoorsTest {

    @Test
    void everyDoorTakesTheScopeFirst() {
        var exceptions = HouseClasses.list("doors-without-scope.txt");
        var without =
                doors().filter(method -> !startsWith(method, Caller.class))
                        .map(m -> exceptions.containsKey(type(m)) ? type(m) : place(m));

        assertThat(without.distinct())
                .as(
                        """
                        the scope is the first argument of every door (public method of a public \
                        singleton); exceptions stand with their reason in \
                        graphql/src/test/resources/house/doors-without-scope.txt""")
                .containsExactlyInAnyOrderElementsOf(exceptions.keySet());
        assertThat(exceptions.values()).as("each says why").doesNotContain("");
    }

    @Test
    void everyRepositoryOfTenantsTakesTheTenantFirst() {
        var without =
                Repositories.methods()
                        .filter(method -> HouseClasses.room(method.getOwner()).equals("tenants"))
                        .filter(method -> !startsWith(method, TenantId.class))
                        .filter(method -> !takesRecordThatCarriesIt(method))
                        .map(DoorsTest::place);

        assertThat(without)
                .as("TenantId tenant comes first; an insert takes the record, which carries it")
                .isEmpty();
    }

    private static Stream<JavaMethod> doors() {
        return HouseClasses.MAIN.stream()
                .filter(type -> !HouseClasses.room(type).equals("graphql"))
                .filter(type -> !HouseClasses.room(type).equals("infra"))
                .filter(type -> type.isAnnotatedWith(Singleton.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean startsWith(JavaMethod method, Class<?> type) {
        var parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().isAssignableTo(type);
    }

    private static boolean takesRecordThatCarriesIt(JavaMethod method) {
        return method.getParameters().size() == 1
                && method.getParameterTypes().getFirst().getAllInvolvedRawTypes().stream()
                        .anyMatch(DoorsTest::carriesTenant);
    }

    private static boolean carriesTenant(JavaClass type) {
        return type.isRecord()
                && type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(TenantId.class));
    }

    private static String type(JavaMethod method) {
        return method.getOwner().getName();
    }

    private static String place(JavaMethod method) {
        return type(method) + "#" + method.getName();
    }
}
