package vn.thidua.graphql.merger;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.publication.GroupLoader;
import vn.thidua.platform.access.ArchiveReader;
import vn.thidua.platform.directory.Agency;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.merger.Handover;
import vn.thidua.platform.merger.Merger;
import vn.thidua.platform.merger.MergerConflict;
import vn.thidua.platform.merger.MergerForecast;
import vn.thidua.platform.merger.SplitConflict;
import vn.thidua.platform.merger.SplitForecast;

/** The agencies that mergers and splits name. */
@Factory
final class MergerFields {
    @Singleton
    ObjectField<Merger> successor() {
        return LoadedField.of(
                "Merger",
                "successor",
                (merger, caller) ->
                        caller.load(AgencyLoader.class, merger.successors().getFirst()));
    }

    @Singleton
    ObjectField<Merger> successors() {
        return LoadedField.of(
                "Merger",
                "successors",
                (merger, caller) -> caller.loadAll(AgencyLoader.class, merger.successors()));
    }

    @Singleton
    ObjectField<Merger> predecessors() {
        return LoadedField.of(
                "Merger",
                "predecessors",
                (merger, caller) -> caller.loadAll(AgencyLoader.class, merger.predecessors()));
    }

    @Singleton
    ObjectField<MergerForecast.Predecessor> agency() {
        return LoadedField.of(
                "MergerForecastAgency",
                "agency",
                (forecast, caller) -> caller.load(AgencyLoader.class, forecast.agency()));
    }

    @Singleton
    ObjectField<MergerConflict> conflicting() {
        return LoadedField.of(
                "MergerConflict",
                "agency",
                (conflict, caller) -> agency(conflict.agency(), caller));
    }

    @Singleton
    ObjectField<SplitForecast.Part> following() {
        return LoadedField.of(
                "SplitForecastSuccessor",
                "agency",
                (part, caller) -> caller.load(AgencyLoader.class, part.successor()));
    }

    @Singleton
    ObjectField<SplitConflict> splitConflicting() {
        return LoadedField.of(
                "SplitConflict", "agency", (conflict, caller) -> agency(conflict.agency(), caller));
    }

    @Singleton
    ObjectField<Handover> left() {
        return LoadedField.of(
                "Handover",
                "predecessor",
                (handover, caller) -> caller.load(AgencyLoader.class, handover.predecessor()));
    }

    @Singleton
    ObjectField<Handover> group() {
        return LoadedField.of(
                "Handover",
                "group",
                (handover, caller) -> {
                    var group = handover.emulationGroup();
                    return group == null ? null : caller.load(GroupLoader.class, group);
                });
    }

    @Singleton
    ObjectField<ArchiveReader> archive() {
        return LoadedField.of(
                "ArchiveReader",
                "predecessor",
                (reader, caller) -> caller.load(AgencyLoader.class, reader.predecessor()));
    }

    private static CompletableFuture<@Nullable Agency> agency(
            @Nullable AgencyId id, CallerContext caller) {
        return id == null
                ? CompletableFuture.completedFuture(null)
                : caller.load(AgencyLoader.class, id);
    }
}
