package vn.thidua.bench.country;

import static vn.thidua.bench.country.Agency.NOBODY;
import static vn.thidua.platform.directory.AgencyKind.COMMUNE_PEOPLES_COMMITTEE;
import static vn.thidua.platform.directory.AgencyKind.EXTERNAL_ORGANISATION;
import static vn.thidua.platform.directory.AgencyKind.MINISTRY;
import static vn.thidua.platform.directory.AgencyKind.PRIME_MINISTER;
import static vn.thidua.platform.directory.AgencyKind.PROVINCIAL_DEPARTMENT;
import static vn.thidua.platform.directory.AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE;
import static vn.thidua.platform.directory.AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE;
import static vn.thidua.platform.directory.AgencyKind.PROVINCIAL_PEOPLES_PROCURACY;
import static vn.thidua.platform.directory.AgencyKind.REGIONAL_PEOPLES_PROCURACY;
import static vn.thidua.platform.directory.AgencyKind.SUPREME_PEOPLES_PROCURACY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.directory.AgencyKind;

/** Draws up who there is: level by level, so that superiors come before their subordinates. */
final class Roster {
    static final int PRIME_MINISTER_INDEX = 0;
    static final int JUSTICE = 1;
    static final int HOME_AFFAIRS = 2;
    private static final String CAPITAL = "Hà Nội";
    private static final int WARD_EVERY = 4;
    private static final int STRIDE = 37;

    private final Shape shape;
    private final List<Agency> agencies = new ArrayList<>();
    private final Map<String, Integer> slugs = new HashMap<>();
    private final List<String> provinces = Words.of("provinces");
    private final List<String> first = Words.of("first-syllables");
    private final List<String> second = Words.of("second-syllables");

    private Roster(Shape shape) {
        this.shape = shape;
    }

    static List<Agency> of(int tenants) {
        var roster = new Roster(Shape.of(tenants));
        roster.centre();
        roster.provinces();
        roster.departments();
        roster.communes();
        roster.regionalProcuracies();
        roster.notaries();
        return List.copyOf(roster.agencies);
    }

    private int supreme() {
        return 1 + shape.ministries();
    }

    private int committee(int province) {
        return supreme() + 1 + province;
    }

    private int procuracy(int province) {
        return committee(shape.provinces()) + province;
    }

    private int department(int number) {
        return procuracy(shape.provinces()) + number;
    }

    private void centre() {
        add(PRIME_MINISTER, "Thủ tướng Chính phủ", "TTg", CAPITAL, NOBODY, NOBODY);
        for (var name : Words.of("ministries").subList(0, shape.ministries())) {
            add(MINISTRY, name, name, CAPITAL, PRIME_MINISTER_INDEX, NOBODY);
        }
        add(
                SUPREME_PEOPLES_PROCURACY,
                "Viện kiểm sát nhân dân tối cao",
                "VKSNDTC",
                CAPITAL,
                NOBODY,
                NOBODY);
    }

    private void provinces() {
        for (var province = 0; province < shape.provinces(); province++) {
            var name = provinces.get(province);
            add(
                    PROVINCIAL_PEOPLES_COMMITTEE,
                    "Ủy ban nhân dân " + name,
                    "UBND " + name,
                    place(province),
                    PRIME_MINISTER_INDEX,
                    NOBODY);
        }
        for (var province = 0; province < shape.provinces(); province++) {
            var name = provinces.get(province);
            add(
                    PROVINCIAL_PEOPLES_PROCURACY,
                    "Viện kiểm sát nhân dân " + name,
                    "VKSND " + name,
                    place(province),
                    supreme(),
                    NOBODY);
        }
    }

    /** Those of justice of all provinces first, then the next of all provinces. */
    private void departments() {
        var names = Words.of("departments");
        for (var number = 0; number < shape.departments(); number++) {
            var field = number / shape.provinces();
            var province = number % shape.provinces();
            var name = names.get(field) + " " + provinces.get(province);
            add(
                    field == 0 ? PROVINCIAL_DEPARTMENT_OF_JUSTICE : PROVINCIAL_DEPARTMENT,
                    name,
                    name,
                    place(province),
                    committee(province),
                    field < shape.ministries() ? JUSTICE + field : HOME_AFFAIRS);
        }
    }

    private void communes() {
        var fields = shape.departments() / shape.provinces();
        for (var number = 0; number < shape.communes(); number++) {
            var province = number % shape.provinces();
            var kind = number % WARD_EVERY == 0 ? "phường " : "xã ";
            var name = kind + madeUp(number / shape.provinces());
            add(
                    COMMUNE_PEOPLES_COMMITTEE,
                    "Ủy ban nhân dân " + name + ", " + provinces.get(province),
                    "UBND " + name,
                    madeUp(number / shape.provinces()),
                    committee(province),
                    department(number % fields * shape.provinces() + province));
        }
    }

    private void regionalProcuracies() {
        for (var number = 0; number < shape.regional(); number++) {
            var province = number % shape.provinces();
            var name = "khu vực %d - %s".formatted(number / shape.provinces() + 1, place(province));
            add(
                    REGIONAL_PEOPLES_PROCURACY,
                    "Viện kiểm sát nhân dân " + name,
                    "VKSND " + name,
                    place(province),
                    procuracy(province),
                    NOBODY);
        }
    }

    private void notaries() {
        for (var number = 0; number < shape.notaries(); number++) {
            var province = number % shape.provinces();
            var name = "Văn phòng công chứng " + madeUp(number / shape.provinces() + STRIDE);
            add(
                    EXTERNAL_ORGANISATION,
                    name + ", " + provinces.get(province),
                    name,
                    place(province),
                    NOBODY,
                    department(province));
        }
    }

    private void add(
            AgencyKind kind,
            String name,
            String shortName,
            String place,
            int administrative,
            int sectoral) {
        agencies.add(
                new Agency(
                        agencies.size(),
                        kind,
                        name,
                        shortName,
                        slug(kind, place),
                        place,
                        administrative,
                        sectoral));
    }

    /** Such as {@code ubnd-bac-ninh}; the second of one name is {@code ubnd-bac-ninh-2}. */
    private String slug(AgencyKind kind, String place) {
        var begin = prefix(kind) + Folding.fold(place).replace(' ', '-');
        var times = slugs.merge(begin, 1, Integer::sum);
        return times == 1 ? begin : begin + "-" + times;
    }

    private static String prefix(AgencyKind kind) {
        return switch (kind) {
            case PRIME_MINISTER -> "ttg";
            case MINISTRY -> "bo";
            case SUPREME_PEOPLES_PROCURACY,
                    CENTRAL_MILITARY_PROCURACY,
                    PROVINCIAL_PEOPLES_PROCURACY,
                    REGIONAL_PEOPLES_PROCURACY ->
                    "vks";
            case PROVINCIAL_PEOPLES_COMMITTEE,
                    DISTRICT_PEOPLES_COMMITTEE,
                    COMMUNE_PEOPLES_COMMITTEE ->
                    "ubnd";
            case PROVINCIAL_DEPARTMENT_OF_JUSTICE, DISTRICT_JUSTICE_OFFICE -> "stp";
            case PROVINCIAL_DEPARTMENT -> "so";
            case EXTERNAL_ORGANISATION -> "vpcc";
        };
    }

    private String madeUp(int number) {
        var mixed = number * STRIDE % (first.size() * second.size());
        return first.get(mixed % first.size()) + " " + second.get(mixed / first.size());
    }

    /** The province without what it is. */
    private String place(int province) {
        return provinces.get(province).replaceFirst("(?i)^(tỉnh|thành phố) ", "");
    }
}
