package vn.thidua.graphql.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.NumberId;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;

/** The staircase, and what may be where on it. */
class ArchitectureTest {
    private static final String ACCESS = "vn.thidua.platform.access";

    @ParameterizedTest
    @CsvSource({
        "infra, platform", "infra, tenants", "infra, graphql",
        "platform, tenants", "platform, graphql", "tenants, graphql"
    })
    void importsGoToTheLeftOnly(String left, String right) {
        noClasses()
                .that()
                .resideInAPackage("vn.thidua." + left + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.thidua." + right + "..")
                .because("infra ← platform ← tenants ← graphql; move the code to the room it needs")
                .check(HouseClasses.MAIN);
    }

    @Test
    void theApiKnowsNoSql() {
        noClasses()
                .that()
                .resideInAPackage("vn.thidua.graphql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "io.micronaut.data..",
                        "io.micronaut.transaction..",
                        "liquibase..")
                .because("it calls one door; statements and transactions belong behind doors")
                .check(HouseClasses.MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"infra", "platform", "tenants"})
    void featuresDoNotGoInCircles(String room) {
        var words =
                assignableTo(Id.class)
                        .or(assignableTo(NumberId.class))
                        .or(assignableTo(Caller.class))
                        .or(assignableTo(Permission.class))
                        .or(assignableTo(NotVisible.class))
                        .as("ids, scopes and permissions");
        slices().matching("vn.thidua." + room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), words)
                .because("each can be read before the next; ids and scopes are everybody's words")
                .check(HouseClasses.MAIN);
    }

    @Test
    void repositoriesAreNobodyElsesBusiness() {
        noClasses()
                .that()
                .areAnnotatedWith(JdbcRepository.class)
                .should()
                .bePublic()
                .because("a feature is entered by its door, which asks for permission")
                .check(HouseClasses.MAIN);
    }

    @Test
    void statementsStandInRepositoriesWhereTheirRulesAreRead() {
        noClasses()
                .that(not(new Named("vn.thidua.platform.rollup.FigureSums")))
                .and()
                .resideOutsideOfPackage("vn.thidua.infra..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(JdbcOperations.class, PreparedStatement.class)
                .because("a statement that is composed is read by no rule and tried by no stranger")
                .check(HouseClasses.MAIN);
    }

    @Test
    void onlyAccessMakesTenantNumbers() {
        var makers = resideInAPackage(ACCESS).or(new Named("vn.thidua.platform.Ids")).as("access");
        noClasses()
                .that(not(makers))
                .should()
                .callConstructor(vn.thidua.platform.access.TenantId.class, long.class)
                .because("whoever makes a tenant's number can read that tenant's rows")
                .check(HouseClasses.MAIN);
    }

    @Test
    void theFrameworksTenantIsNotUsed() {
        noFields()
                .should()
                .beAnnotatedWith(TenantId.class)
                .because("it is not applied to written statements; say tenant_id = :tenant")
                .check(HouseClasses.MAIN);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Property.class)
                .because("a constructor says what a class needs")
                .check(HouseClasses.MAIN);
    }

    @Test
    void nothingHangsOnTheThread() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.thidua.infra..")
                .should(
                        dependOnClassesThat(
                                assignableTo(ThreadLocal.class)
                                        .or(new Named("java.lang.ScopedValue"))))
                .because("the scope is the first argument of every door")
                .check(HouseClasses.MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked =
                HouseClasses.MAIN.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(
                                part ->
                                        part.tryGetPackageInfo()
                                                .filter(i -> i.isAnnotatedWith(NullMarked.class))
                                                .isEmpty())
                        .map(part -> part.getName());

        assertThat(unmarked).as("give it a package-info.java with @NullMarked").isEmpty();
    }

    private static final class Named extends DescribedPredicate<JavaClass> {
        private final String name;

        Named(String name) {
            super(name);
            this.name = name;
        }

        @Override
        public boolean test(JavaClass type) {
            return type.getName().equals(name);
        }
    }
}
