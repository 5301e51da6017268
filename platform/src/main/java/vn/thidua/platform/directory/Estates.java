package vn.thidua.platform.directory;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;

/**
 * The door to what agencies leave behind when they end: who follows them, their relations, their
 * seats in groups. Mergers call it inside their transaction.
 */
@Singleton
@Transactional
public class Estates {
    private final AgencyRepository agencies;
    private final RelationRepository relations;
    private final SuccessionRepository successions;
    private final SeatRepository seats;

    Estates(
            AgencyRepository agencies,
            RelationRepository relations,
            SuccessionRepository successions,
            SeatRepository seats) {
        this.agencies = agencies;
        this.relations = relations;
        this.successions = successions;
        this.seats = seats;
    }

    /**
     * Keeps the directory as it is for these agencies until the transaction ends.
     *
     * @throws NotVisible if there is no such agency
     */
    public void hold(OperatorScope operator, Collection<AgencyId> held) {
        agencies.lockOldest();
        // In id order, so that two who hold some of the same never wait for each other.
        var ordered = new TreeSet<UUID>();
        held.forEach(agency -> ordered.add(agency.value()));
        for (var id : ordered) {
            if (agencies.lock(new AgencyId(id)).isEmpty()) {
                throw new NotVisible("agency");
            }
        }
    }

    /** Whether it stood on that day and is followed by nobody. */
    public boolean isLiving(OperatorScope operator, AgencyId agency) {
        return agencies.countLiving(agency) > 0;
    }

    /** Whether the one follows the other, directly or by way of others. */
    public boolean follows(OperatorScope operator, AgencyId successor, AgencyId predecessor) {
        return successions.heirsOf(predecessor).contains(successor);
    }

    /** What would come of it on that day. */
    public EstateCounts count(OperatorScope operator, Heirs heirs, LocalDate on) {
        return EstateCounts.of(estate(heirs, on));
    }

    /** What one of the successors would take on that day. */
    public EstateCounts countFor(
            OperatorScope operator, Heirs heirs, AgencyId successor, LocalDate on) {
        return EstateCounts.of(estate(heirs, on), successor);
    }

    /** Which of these agencies do not stand under the agency on that day. */
    public List<AgencyId> notUnder(
            OperatorScope operator, AgencyId agency, Collection<AgencyId> named, LocalDate on) {
        var under =
                relations.standing(agency, on.minusDays(1)).stream()
                        .filter(relation -> relation.superiorId().equals(agency))
                        .map(RelationRow::subordinateId)
                        .collect(Collectors.toSet());
        return named.stream().filter(one -> !under.contains(one)).toList();
    }

    /** In which of these groups the agency has no seat, in the year or later. */
    public List<GroupId> withoutSeat(
            OperatorScope operator, AgencyId agency, Collection<GroupId> named, int year) {
        var seated =
                seats.listFrom(agency, year).stream()
                        .map(GroupMemberRow::groupId)
                        .collect(Collectors.toSet());
        return named.stream().filter(group -> !seated.contains(group)).toList();
    }

    /** The successors take what the predecessor leaves behind; what was changed. */
    public List<EstateChange> settle(OperatorScope operator, Heirs heirs, Occasion occasion) {
        var predecessor = heirs.predecessor();
        var on = occasion.happenedOn();
        var estate = estate(heirs, on);
        var changes = new ArrayList<EstateChange>();
        if (heirs.predecessorEnds()) {
            changes.addAll(end(heirs, occasion));
        }
        for (var relation : estate.ended()) {
            relations.endOne(relation.id(), on.minusDays(1));
            changes.add(EstateChange.ended(relation));
        }
        for (var relation : estate.carriedOver()) {
            relations.insert(relation);
            changes.add(EstateChange.of(EstateChange.Kind.RELATION_MADE, relation.id()));
        }
        for (var seat : estate.left()) {
            seats.unseat(seat.groupId(), seat.year(), seat.agencyId(), seat.role());
            changes.add(EstateChange.seat(EstateChange.Kind.SEAT_LEFT, seat, predecessor));
        }
        for (var seat : estate.taken()) {
            seats.insertAll(List.of(seat));
            changes.add(EstateChange.seat(EstateChange.Kind.SEAT_TAKEN, seat, seat.agencyId()));
        }
        return changes;
    }

    /**
     * Puts back what was changed, last things first.
     *
     * @return false if something no longer stands as it was left; then the caller undoes it all
     */
    public boolean undo(OperatorScope operator, List<EstateChange> changes, LocalDate on) {
        return changes.reversed().stream().allMatch(change -> undo(change, on) == 1);
    }

    private int undo(EstateChange change, LocalDate on) {
        return switch (change.kind()) {
            case SUCCESSION_MADE -> successions.delete(change.row());
            case AGENCY_DISSOLVED -> agencies.revive(requireNonNull(change.agency()), on);
            case RELATION_ENDED -> relations.goOn(change.row(), on.minusDays(1), last(change));
            case RELATION_MADE -> relations.delete(change.row());
            case SEAT_LEFT ->
                    seats.reseat(group(change), year(change), agency(change), role(change));
            case SEAT_TAKEN ->
                    seats.unseat(group(change), year(change), agency(change), role(change));
        };
    }

    private static @Nullable LocalDate last(EstateChange change) {
        return change.was() == null ? null : LocalDate.parse(change.was());
    }

    private static GroupId group(EstateChange change) {
        return new GroupId(change.row());
    }

    private static int year(EstateChange change) {
        return requireNonNull(change.year());
    }

    private static AgencyId agency(EstateChange change) {
        return requireNonNull(change.agency());
    }

    private static GroupRole role(EstateChange change) {
        return GroupRole.valueOf(requireNonNull(change.was()));
    }

    /** Whoever goes on is followed by nobody: what it owes, it owes itself. */
    private List<EstateChange> end(Heirs heirs, Occasion occasion) {
        var predecessor = heirs.predecessor();
        var changes = new ArrayList<EstateChange>();
        heirs.successors()
                .forEach(successor -> changes.add(succeed(predecessor, successor, occasion)));
        agencies.dissolve(predecessor, occasion.happenedOn());
        changes.add(
                new EstateChange(
                        EstateChange.Kind.AGENCY_DISSOLVED,
                        predecessor.value(),
                        predecessor,
                        null,
                        null));
        return changes;
    }

    private EstateChange succeed(AgencyId predecessor, AgencyId successor, Occasion occasion) {
        var id = Uuids.next();
        successions.insert(
                new SuccessionRow(
                        id,
                        occasion.event(),
                        predecessor,
                        successor,
                        occasion.happenedOn(),
                        occasion.legalBasis()));
        return EstateChange.of(EstateChange.Kind.SUCCESSION_MADE, id);
    }

    private Estate estate(Heirs heirs, LocalDate on) {
        var predecessor = heirs.predecessor();
        var ended =
                relations.standing(predecessor, on.minusDays(1)).stream()
                        .filter(relation -> ends(heirs, relation))
                        .toList();
        var carriedOver =
                ended.stream()
                        .filter(relation -> relation.superiorId().equals(predecessor))
                        .map(relation -> under(heirs, relation, on))
                        .filter(relation -> !isOf(relation.superiorId(), relation, on))
                        .toList();
        var given =
                seats.listFrom(predecessor, on.getYear()).stream()
                        .filter(seat -> !heirs.seatedIn(seat.groupId()).equals(predecessor))
                        .toList();
        var left = given.stream().filter(seat -> seat.year() > on.getYear()).toList();
        var taken =
                given.stream()
                        .map(seat -> taken(seat, heirs.seatedIn(seat.groupId()), on))
                        .filter(Predicate.not(this::isTaken))
                        .toList();
        return new Estate(ended, carriedOver, left, taken);
    }

    /** An agency that goes on keeps its superiors, and the subordinates named for nobody. */
    private static boolean ends(Heirs heirs, RelationRow relation) {
        return heirs.predecessorEnds()
                || relation.superiorId().equals(heirs.predecessor())
                        && !heirs.superiorOf(relation.subordinateId()).equals(heirs.predecessor());
    }

    private boolean isTaken(GroupMemberRow seat) {
        return seats.count(seat.groupId(), seat.year(), seat.agencyId()) > 0;
    }

    /** Whether the successor is the subordinate, stands below it, or above it already. */
    private boolean isOf(AgencyId successor, RelationRow relation, LocalDate on) {
        var below = relation.subordinateId();
        return below.equals(successor)
                || relations.countOn(successor, below, relation.kind(), on) > 0
                || relations.above(successor, relation.kind(), on).contains(below);
    }

    private static RelationRow under(Heirs heirs, RelationRow relation, LocalDate on) {
        return new RelationRow(
                Uuids.next(),
                heirs.superiorOf(relation.subordinateId()),
                relation.subordinateId(),
                relation.kind(),
                on,
                relation.validTo());
    }

    /**
     * In the year itself the predecessor keeps its seat, and with it what it was there. A seat of a
     * later year goes over from the day on which it began: another may have led before.
     */
    private static GroupMemberRow taken(GroupMemberRow seat, AgencyId successor, LocalDate on) {
        var sameYear = seat.year() == on.getYear();
        return new GroupMemberRow(
                seat.groupId(),
                seat.year(),
                successor,
                sameYear ? GroupRole.MEMBER : seat.role(),
                sameYear ? on : seat.sinceOn(),
                null);
    }
}
