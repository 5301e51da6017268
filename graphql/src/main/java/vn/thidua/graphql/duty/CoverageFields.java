package vn.thidua.graphql.duty;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.link.LinkLoader;
import vn.thidua.graphql.publication.PublishedPlanLoader;
import vn.thidua.platform.duty.Coverage;

/** What a row of coverage names. */
@Factory
final class CoverageFields {
    private static final String TYPE = "Coverage";

    @Singleton
    ObjectField<Coverage> agency() {
        return LoadedField.of(
                TYPE, "agency", (row, caller) -> caller.load(AgencyLoader.class, row.agency()));
    }

    @Singleton
    ObjectField<Coverage> bearer() {
        return LoadedField.of(
                TYPE, "bearer", (row, caller) -> caller.load(AgencyLoader.class, row.bearer()));
    }

    @Singleton
    ObjectField<Coverage> link() {
        return ofAnswer("link", (answer, caller) -> caller.load(LinkLoader.class, answer.link()));
    }

    @Singleton
    ObjectField<Coverage> plan() {
        return ofAnswer(
                "plan", (answer, caller) -> caller.load(PublishedPlanLoader.class, answer.plan()));
    }

    @Singleton
    ObjectField<Coverage> planTitle() {
        return ofAnswer("planTitle", (answer, _) -> answer.title());
    }

    @Singleton
    ObjectField<Coverage> documentNumber() {
        return ofAnswer("documentNumber", (answer, _) -> answer.document().number());
    }

    @Singleton
    ObjectField<Coverage> documentSymbol() {
        return ofAnswer("documentSymbol", (answer, _) -> answer.document().symbol());
    }

    @Singleton
    ObjectField<Coverage> issuedOn() {
        return ofAnswer("issuedOn", (answer, _) -> answer.document().issuedOn());
    }

    private static ObjectField<Coverage> ofAnswer(
            String name, BiFunction<Coverage.Answer, CallerContext, @Nullable Object> read) {
        return LoadedField.of(
                TYPE,
                name,
                (row, caller) -> {
                    var answer = row.answer();
                    return answer == null ? null : read.apply(answer, caller);
                });
    }
}
