package vn.thidua.platform.merger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.Heirs;
import vn.thidua.platform.directory.Occasion;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.publication.PlanId;

/**
 * Say that an agency is divided among several on a day and ends (chia), or goes on and gives parts
 * of what it does to others (tách).
 *
 * @param rest who takes everything that no part names: one of the successors, or the agency itself,
 *     which then goes on
 * @param happenedOn the first day on which it is so; not a day to come
 * @param legalBasis the document that orders it, as printed; absent when unknown
 */
public record SplitAgency(
        AgencyId agency,
        List<Part> parts,
        AgencyId rest,
        LocalDate happenedOn,
        @Nullable String legalBasis) {
    /** The most successors that one step names. */
    public static final int PARTS_MAX = 20;

    /**
     * What goes to one successor.
     *
     * @param subordinates whom it has under it from that day
     * @param groups in which it takes the seat
     * @param plans the plans that were not issued and that it goes on with
     */
    public record Part(
            AgencyId successor,
            List<AgencyId> subordinates,
            List<GroupId> groups,
            List<PlanId> plans) {
        Stream<Object> things() {
            return Stream.of(subordinates, groups, plans).flatMap(List::stream);
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The successors have their parts. */
        record Split(Merger merger) implements Answer {}

        /** Nothing was changed. */
        record Refused(List<SplitConflict> conflicts) implements Answer {}
    }

    boolean ends() {
        return !rest.equals(agency);
    }

    List<AgencyId> successors() {
        return parts.stream().map(Part::successor).toList();
    }

    Occasion occasion() {
        return new Occasion(SuccessionEvent.SPLIT, happenedOn, legalBasis);
    }

    Inheritance inheritance() {
        var heirs =
                new Heirs(
                        agency, successors(), rest, named(Part::subordinates), named(Part::groups));
        var matters = new HashMap<UUID, AgencyId>();
        named(Part::plans).forEach((plan, successor) -> matters.put(plan.value(), successor));
        return new Inheritance(heirs, matters);
    }

    private <T> Map<T, AgencyId> named(Function<Part, List<T>> things) {
        var named = new HashMap<T, AgencyId>();
        parts.forEach(
                part -> things.apply(part).forEach(thing -> named.put(thing, part.successor())));
        return named;
    }
}
