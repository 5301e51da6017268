package vn.thidua.platform.directory;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thidua.platform.access.Caller;

/**
 * The door for finding out who is meant by what they are in a group, on a day. Who sits where is
 * public; so it is open to everybody who has signed in.
 */
@Singleton
public class Roles {
    private final SeatRepository seats;
    private final GroupRepository groups;
    private final Directory directory;

    Roles(SeatRepository seats, GroupRepository groups, Directory directory) {
        this.seats = seats;
        this.groups = groups;
        this.directory = directory;
    }

    /** Who they are; nothing where the speaker sits in no group, or several, that can be meant. */
    public Map<NamedRoles, RoleHolders> find(Caller caller, Collection<NamedRoles> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        var lines =
                seats.listBeside(
                        asked.stream().map(NamedRoles::speaker).collect(toSet()),
                        asked.stream().map(named -> named.on().getYear()).collect(toSet()));
        var meant = new HashMap<NamedRoles, List<SpeakersSeatLine>>();
        for (var named : asked) {
            meant(named, lines).ifPresent(seated -> meant.put(named, seated));
        }
        return complete(caller, meant);
    }

    private static Optional<List<SpeakersSeatLine>> meant(
            NamedRoles named, List<SpeakersSeatLine> lines) {
        var groups =
                lines.stream().filter(named::means).collect(groupingBy(SpeakersSeatLine::groupId));
        return only(groups, seat -> named.isCalled(seat.name()))
                .or(() -> only(groups, seat -> named.isShortFor(seat.name())));
    }

    private static Optional<List<SpeakersSeatLine>> only(
            Map<GroupId, List<SpeakersSeatLine>> groups, Predicate<SpeakersSeatLine> fits) {
        var found = groups.values().stream().filter(seats -> fits.test(seats.getFirst())).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Map<NamedRoles, RoleHolders> complete(
            Caller caller, Map<NamedRoles, List<SpeakersSeatLine>> meant) {
        var all = meant.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return Map.of();
        }
        var named =
                groups.list(all.stream().map(SpeakersSeatLine::groupId).collect(toSet())).stream()
                        .collect(toMap(EmulationGroup::id, Function.identity()));
        var agencies =
                directory
                        .list(caller, all.stream().map(SpeakersSeatLine::agencyId).collect(toSet()))
                        .stream()
                        .collect(toMap(Agency::id, Function.identity()));
        var holders = new HashMap<NamedRoles, RoleHolders>();
        meant.forEach(
                (asked, seated) ->
                        holders.put(
                                asked,
                                new RoleHolders(
                                        requireNonNull(named.get(seated.getFirst().groupId())),
                                        holding(asked, seated, agencies))));
        return holders;
    }

    /** Who has ended by then holds no role. */
    private static List<Agency> holding(
            NamedRoles asked, List<SpeakersSeatLine> seated, Map<AgencyId, Agency> agencies) {
        return seated.stream()
                .filter(asked::isHeldBy)
                .distinct()
                .map(seat -> requireNonNull(agencies.get(seat.agencyId())))
                .filter(agency -> exists(agency, asked.on()))
                .toList();
    }

    private static boolean exists(Agency agency, LocalDate on) {
        var dissolvedOn = agency.dissolvedOn();
        return dissolvedOn == null || dissolvedOn.isAfter(on);
    }
}
