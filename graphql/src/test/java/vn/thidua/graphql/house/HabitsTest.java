package vn.thidua.graphql.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How things are called here, and where time comes from. */
class HabitsTest {
    private static final Pattern EMPTY_WORD =
            Pattern.compile("\\w*(Service|Manager|Helper|Utils?|Impl|Dto|DTO)\\b");

    @Test
    void classesAreNamedForWhatTheyAre() {
        var wrong =
                HouseClasses.MAIN.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> EMPTY_WORD.matcher(name).matches());

        assertThat(wrong)
                .as("Service, Manager, Helper, Util, Impl, Dto say nothing: use the field's word")
                .isEmpty();
    }

    @Test
    void methodsAreNotNamedGet() {
        var wrong =
                HouseClasses.MAIN.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().matches("get[A-Z].*"))
                        .filter(method -> !isGivenFromOutside(method))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaMethod::getFullName);

        assertThat(wrong)
                .as("find may find nothing, fetch must find it, list is bounded; or just the noun")
                .isEmpty();
    }

    private static boolean isGivenFromOutside(JavaMethod method) {
        var owner = method.getOwner();
        return owner.getAllRawSuperclasses().stream().anyMatch(type -> has(type, method))
                || owner.getAllRawInterfaces().stream().anyMatch(type -> has(type, method));
    }

    private static boolean has(JavaClass type, JavaMethod method) {
        return type.getMethods().stream().anyMatch(m -> m.getName().equals(method.getName()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class})
    void timeComesFromAnInjectedClock(Class<?> type) {
        noClasses()
                .should()
                .callMethod(type, "now")
                .because("a test sets the clock: inject java.time.Clock")
                .check(HouseClasses.MAIN);
    }

    @Test
    void thereIsOneClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.thidua.infra.time")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "system", ZoneId.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test sets the clock: inject java.time.Clock")
                .check(HouseClasses.MAIN);
    }

    @Test
    void onlyMainSpeaksToTheConsole() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.thidua.graphql.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("standard output belongs to the lines that Main says; the rest is logged")
                .check(HouseClasses.MAIN);
    }
}
