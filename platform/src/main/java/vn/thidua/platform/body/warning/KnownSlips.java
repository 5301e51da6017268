package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.body.PlanBody;

/** Slips that plans have been seen with; the list grows without a new program. */
final class KnownSlips implements Check {

    private record Slip(String written, String meant) {}

    private static final List<Slip> SLIPS =
            WordLists.lines("slips.txt").map(KnownSlips::parse).toList();

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return Words.search(body, WarningCode.KNOWN_SLIP, KnownSlips::in);
    }

    private static List<Words.Find> in(String text) {
        return SLIPS.stream()
                .filter(slip -> text.contains(slip.written()))
                .map(slip -> new Words.Find(text, List.of(slip.written(), slip.meant())))
                .toList();
    }

    private static Slip parse(String line) {
        String[] sides = line.split("=", 2);
        return new Slip(sides[0].strip(), sides[1].strip());
    }
}
