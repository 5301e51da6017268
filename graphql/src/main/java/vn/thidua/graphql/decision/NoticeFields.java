package vn.thidua.graphql.decision;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.decision.AwardDecision;
import vn.thidua.tenants.decision.AwardLine;
import vn.thidua.tenants.decision.AwardNotice;
import vn.thidua.tenants.decision.AwardObjection;

/** The fields of public notices and objections that only read what their thing names. */
@Factory
final class NoticeFields {
    @Singleton
    ObjectField<AwardDecision> notices() {
        return LoadedField.of(
                "AwardDecision",
                "notices",
                (decision, caller) ->
                        caller.load(NoticesOfLoader.class, decision.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }

    @Singleton
    ObjectField<AwardLine> notice() {
        return LoadedField.of(
                "AwardLine",
                "notice",
                (line, caller) -> {
                    var notice = line.notice();
                    return notice == null ? null : caller.load(NoticeLoader.class, notice);
                });
    }

    @Singleton
    ObjectField<AwardNotice> openObjections() {
        return LoadedField.of(
                "AwardNotice",
                "openObjections",
                (notice, caller) ->
                        caller.load(OpenObjectionLoader.class, notice.id())
                                .thenApply(found -> requireNonNullElse(found, 0)));
    }

    @Singleton
    ObjectField<AwardObjection> line() {
        return LoadedField.of(
                "AwardObjection",
                "line",
                (objection, caller) -> {
                    var line = objection.line();
                    return line == null ? null : caller.load(LineLoader.class, line);
                });
    }
}
