package vn.thidua.bench.fill;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows as LOAD DATA reads them: fields parted by tabs, bytes as they are, a few of them escaped.
 */
final class Rows {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final byte[] ABSENT = {'\\', 'N'};
    private static final int FRACTION = 10_000;
    private static final int FRACTION_DIGITS = 4;
    private static final int BYTES = Long.BYTES;

    private byte[] bytes;
    private int size;
    private int count;
    private boolean begun;

    Rows(int capacity) {
        bytes = new byte[capacity];
    }

    Rows id(@Nullable UUID id) {
        if (id == null) {
            return nothing();
        }
        part();
        escaped(id.getMostSignificantBits());
        escaped(id.getLeastSignificantBits());
        return this;
    }

    Rows number(long number) {
        part();
        plain(Long.toString(number));
        return this;
    }

    /** Ten thousandths as a decimal. */
    Rows amount(long scaled) {
        part();
        var fraction = Long.toString(FRACTION + scaled % FRACTION);
        plain(Long.toString(scaled / FRACTION));
        plain("." + fraction.substring(fraction.length() - FRACTION_DIGITS));
        return this;
    }

    Rows flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    Rows text(@Nullable String text) {
        return text == null ? nothing() : bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Rows name(Enum<?> choice) {
        part();
        plain(choice.name());
        return this;
    }

    Rows moment(@Nullable Instant moment) {
        if (moment == null) {
            return nothing();
        }
        part();
        plain(MOMENT.format(moment));
        return this;
    }

    Rows day(LocalDate day) {
        part();
        plain(day.toString());
        return this;
    }

    Rows bytes(byte[] field) {
        part();
        for (var each : field) {
            escaped(each);
        }
        return this;
    }

    Rows nothing() {
        part();
        ensure(ABSENT.length);
        bytes[size++] = ABSENT[0];
        bytes[size++] = ABSENT[1];
        return this;
    }

    void end() {
        ensure(1);
        bytes[size++] = '\n';
        begun = false;
        count++;
    }

    int count() {
        return count;
    }

    int size() {
        return size;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, size);
    }

    void clear() {
        size = 0;
        count = 0;
    }

    private void part() {
        if (begun) {
            ensure(1);
            bytes[size++] = '\t';
        }
        begun = true;
    }

    private void escaped(long bits) {
        for (var shift = Long.SIZE - BYTES; shift >= 0; shift -= BYTES) {
            escaped((byte) (bits >>> shift));
        }
    }

    private void escaped(byte each) {
        ensure(2);
        var letter =
                switch (each) {
                    case '\t' -> 't';
                    case '\n' -> 'n';
                    case '\\' -> '\\';
                    case 0 -> '0';
                    default -> 0;
                };
        if (letter == 0) {
            bytes[size++] = each;
        } else {
            bytes[size++] = '\\';
            bytes[size++] = (byte) letter;
        }
    }

    /** Letters, digits and signs that need no escape. */
    private void plain(String ascii) {
        ensure(ascii.length());
        for (var i = 0; i < ascii.length(); i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }
}
