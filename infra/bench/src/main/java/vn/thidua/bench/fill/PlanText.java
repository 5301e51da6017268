package vn.thidua.bench.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.platform.body.BodyCodec;

/**
 * What the plans say: one text of twenty items, with names filled in. It is written by the
 * program's own codec, so the bytes are those that the program would have sealed.
 */
final class PlanText {
    private static final String FILE = "/country/plan.json";
    private static final Pattern BLANK = Pattern.compile("@([a-z]+)@");

    private final Country country;
    private final List<byte[]> pieces = new ArrayList<>();
    private final List<String> blanks = new ArrayList<>();

    PlanText(Country country, BodyCodec codec) {
        this.country = country;
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(FILE))) {
            var body = codec.read(file.readAllBytes());
            cut(new String(codec.write(body), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cut(String text) {
        var matcher = BLANK.matcher(text);
        var from = 0;
        while (matcher.find()) {
            pieces.add(text.substring(from, matcher.start()).getBytes(StandardCharsets.UTF_8));
            blanks.add(matcher.group(1));
            from = matcher.end();
        }
        pieces.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
    }

    /** The sealed body of a plan. */
    byte[] of(int plan) {
        var words = words(plan);
        var out = new ByteArrayOutputStream();
        for (var blank = 0; blank < blanks.size(); blank++) {
            out.writeBytes(pieces.get(blank));
            var word = Objects.requireNonNull(words.get(blanks.get(blank)), blanks.get(blank));
            // Of all that JSON escapes, only the quotation mark occurs in names.
            out.writeBytes(word.replace("\"", "\\\"").getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(pieces.getLast());
        return out.toByteArray();
    }

    /** The symbol of a plan's document, such as {@code 3/KH-UBND}. */
    String symbol(int plan) {
        return country.plans().number(plan) + rest(plan);
    }

    /** What follows its number. */
    String rest(int plan) {
        return "/KH-" + country.plans().keeper(plan).abbreviation();
    }

    private Map<String, String> words(int plan) {
        var plans = country.plans();
        var keeper = plans.keeper(plan);
        var day = Calendar.day(plans.issued(plan));
        return Map.of(
                "title",
                plans.title(plan),
                "theme",
                plans.theme(plan),
                "agency",
                keeper.name(),
                "superior",
                superior(keeper),
                "symbol",
                symbol(plan),
                "place",
                keeper.place(),
                "date",
                "ngày %02d tháng %02d năm %d"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    private String superior(Agency keeper) {
        return keeper.superior() == Agency.NOBODY
                ? "Hội đồng Thi đua - Khen thưởng Trung ương"
                : country.agencies().get(keeper.superior()).name();
    }
}
