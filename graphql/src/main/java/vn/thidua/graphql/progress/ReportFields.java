package vn.thidua.graphql.progress;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.progress.ProgressReport;
import vn.thidua.tenants.progress.ReportedFigures;

/** The fields of reports that only read what they name. */
@Factory
final class ReportFields {
    @Singleton
    ObjectField<ProgressReport> unit() {
        return LoadedField.of(
                "ProgressReport",
                "unit",
                (thing, caller) -> caller.load(UnitLoader.class, thing.unit()));
    }

    @Singleton
    ObjectField<ProgressReport> dueOn() {
        return LoadedField.of(
                "ProgressReport",
                "dueOn",
                (report, caller) ->
                        caller.load(ReportDueLoader.class, report.id())
                                .thenApply(due -> due == null ? null : due.dueOn()));
    }

    @Singleton
    ObjectField<ProgressReport> isLate() {
        return LoadedField.of(
                "ProgressReport",
                "isLate",
                (report, caller) ->
                        caller.load(ReportDueLoader.class, report.id())
                                .thenApply(due -> due != null && due.isLate()));
    }

    @Singleton
    ObjectField<ProgressReport> figures() {
        return LoadedField.of(
                "ProgressReport",
                "figures",
                (report, caller) ->
                        caller.load(ReportFiguresLoader.class, report.id())
                                .thenApply(
                                        found ->
                                                FiguresInput.of(
                                                        requireNonNullElse(
                                                                found, ReportedFigures.NONE))));
    }
}
