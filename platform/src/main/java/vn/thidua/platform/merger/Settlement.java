package vn.thidua.platform.merger;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.EstateChange;
import vn.thidua.platform.directory.Estates;
import vn.thidua.platform.directory.Occasion;

/** Gives successors what agencies leave, and keeps what that has changed; part of a door's step. */
@Singleton
class Settlement {
    private final Estates estates;
    private final Closing closing;
    private final MergerBook book;

    Settlement(Estates estates, Closing closing, MergerBook book) {
        this.estates = estates;
        this.closing = closing;
        this.book = book;
    }

    MergerId settle(OperatorScope operator, Occasion occasion, List<Inheritance> all) {
        var id = new MergerId(Uuids.next());
        var changed = new ArrayList<EstateChange>();
        var ended = new ArrayList<PredecessorRow>();
        for (var inheritance : all) {
            var heirs = inheritance.heirs();
            changed.addAll(estates.settle(operator, heirs, occasion));
            var before = closing.close(operator, id, inheritance);
            ended.add(
                    new PredecessorRow(id, ended.size(), heirs.predecessor(), before.orElse(null)));
        }
        book.enter(operator, id, occasion, ended, following(id, all), changed);
        return id;
    }

    private static List<SuccessorRow> following(MergerId id, List<Inheritance> all) {
        var following = new ArrayList<SuccessorRow>();
        all.stream()
                .flatMap(inheritance -> inheritance.heirs().successors().stream())
                .distinct()
                .forEach(agency -> following.add(row(id, following.size(), agency)));
        return following;
    }

    private static SuccessorRow row(MergerId id, int nth, AgencyId agency) {
        return new SuccessorRow(id, nth, agency);
    }
}
