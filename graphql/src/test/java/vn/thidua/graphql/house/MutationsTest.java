package vn.thidua.graphql.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thidua.graphql.field.MutationField;

/** A mutation can be run again whole, because there is one transaction in it. */
class MutationsTest {

    @Test
    void everyMutationWritesByOneCall() {
        var wrong = new TreeMap<String, List<String>>();
        for (var mutation : HouseClasses.MAIN) {
            if (mutation.isAssignableTo(MutationField.class) && !mutation.isInterface()) {
                var writes = writes(mutation);
                if (writes.size() != 1) {
                    wrong.put(mutation.getSimpleName(), writes);
                }
            }
        }

        assertThat(wrong)
                .as(
                        """
                        a mutation calls exactly one @Transactional method, the door: it is run \
                        again when that loses a deadlock, and must not repeat what a first door \
                        has committed. A door that only reads says so: readOnly = true""")
                .isEmpty();
    }

    /** Calls from the mutation's class and the classes in it. */
    private static List<String> writes(JavaClass mutation) {
        return HouseClasses.MAIN.stream()
                .filter(type -> type.equals(mutation) || isIn(type, mutation))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(MutationsTest::writes)
                .map(JavaMember::getFullName)
                .toList();
    }

    private static boolean isIn(JavaClass type, JavaClass mutation) {
        return type.getName().startsWith(mutation.getName() + "$");
    }

    private static boolean writes(JavaMember member) {
        return isTransactional(member) || isTransactional(member.getOwner());
    }

    private static boolean isTransactional(HasAnnotations<?> place) {
        var ours = io.micronaut.transaction.annotation.Transactional.class;
        return place.isAnnotatedWith(Transactional.class)
                || place.tryGetAnnotationOfType(ours).filter(t -> !t.readOnly()).isPresent();
    }
}
