package vn.thidua.platform.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.platform.rulebook.rule.NamedDay;
import vn.thidua.platform.rulebook.rule.RuleSource;
import vn.thidua.platform.rulebook.rule.YearlyHoliday;

/** Puts the days of versions together, from the top down: of one day the nearest holds. */
final class HolidayLayers {
    private final List<Layer> layers;

    HolidayLayers(Collection<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    List<PublicDay> between(LocalDate first, LocalDate last) {
        var stated = new LinkedHashMap<PublicDay, Boolean>(); // And whether it is made up for.
        for (var layer : layers) {
            days(layer, first, last)
                    .filter(one -> holds(layer, one.day().heldOn()))
                    .forEach(one -> stated.merge(one.day(), one.madeUp(), Boolean::logicalOr));
        }
        var held = new HashMap<LocalDate, PublicDay>();
        stated.keySet().stream()
                .filter(day -> day.source().binds())
                .forEach(day -> held.put(day.heldOn(), day));
        var all = new ArrayList<PublicDay>();
        stated.keySet().forEach(day -> all.add(day.counting(day.equals(held.get(day.heldOn())))));
        all.addAll(madeUp(stated, held));
        all.sort(Comparator.comparing(PublicDay::heldOn));
        return all;
    }

    private static Stream<Stated> days(Layer layer, LocalDate first, LocalDate last) {
        var yearly =
                layer.rules().holidays().stream()
                        .flatMap(
                                holiday ->
                                        IntStream.rangeClosed(first.getYear(), last.getYear())
                                                .filter(holiday::isIn)
                                                .mapToObj(year -> stated(layer, holiday, year)));
        var named = layer.rules().days().stream().map(day -> stated(layer, day));
        return Stream.concat(yearly, named)
                .filter(one -> !one.day().heldOn().isBefore(first))
                .filter(one -> !one.day().heldOn().isAfter(last));
    }

    private static Stated stated(Layer layer, YearlyHoliday holiday, int year) {
        var day = day(layer, holiday.on(year), holiday.name(), false, holiday.source());
        return new Stated(day, holiday.madeUp());
    }

    private static Stated stated(Layer layer, NamedDay named) {
        var day = day(layer, named.heldOn(), named.name(), named.worked(), named.source());
        return new Stated(day, false);
    }

    private static PublicDay day(
            Layer layer, LocalDate on, String name, boolean worked, RuleSource source) {
        return new PublicDay(on, name, worked, false, false, source, layer.version());
    }

    /** Whether it is what its rule set says of this day: the newest version counts. */
    private boolean holds(Layer layer, LocalDate day) {
        var version = layer.version();
        return version.holdsOn(day)
                && layers.stream()
                        .map(Layer::version)
                        .filter(other -> other.ruleSet().equals(version.ruleSet()))
                        .noneMatch(
                                other -> other.version() > version.version() && other.holdsOn(day));
    }

    /**
     * The next day that nobody has named, for each holiday that falls on a weekend; also where
     * somebody nearer says of that weekend once more that it is free.
     */
    private static List<PublicDay> madeUp(
            Map<PublicDay, Boolean> stated, Map<LocalDate, PublicDay> held) {
        var lost = new TreeMap<LocalDate, PublicDay>();
        stated.forEach(
                (day, isMadeUp) -> {
                    if (isMadeUp && day.source().binds() && day.isOnWeekend()) {
                        lost.put(day.heldOn(), day);
                    }
                });
        lost.keySet().removeIf(day -> Objects.requireNonNull(held.get(day)).worked());
        var found = new ArrayList<PublicDay>();
        for (var holiday : lost.values()) {
            var next = holiday.heldOn().plusDays(1);
            while (PublicDay.isWeekend(next) || held.containsKey(next)) {
                next = next.plusDays(1);
            }
            found.add(holiday.madeUpOn(next));
            held.put(next, found.getLast());
        }
        return found;
    }

    /** A day as one version names it, and whether it is made up for. */
    private record Stated(PublicDay day, boolean madeUp) {}
}
