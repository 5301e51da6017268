package vn.thidua.infra.page;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page goes on: the key of the last row seen, and the name of the ordering that it is a key
 * of. Outside it is an opaque text; what comes back in is checked part by part.
 */
public record Cursor(String order, List<@Nullable String> parts) {
    private static final String ABSENT = "~";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** The cursor of a row; its parts are the sort key's values in order. */
    public static Cursor of(String order, @Nullable Object... parts) {
        var texts = new ArrayList<@Nullable String>();
        for (var part : parts) {
            texts.add(part == null ? null : part.toString());
        }
        return new Cursor(order, texts);
    }

    /** Reads what a caller sent back for a list in this order. */
    public static Cursor parse(String text, String order, int size) {
        var pieces = text.split("\\.", -1);
        if (pieces.length != size + 1 || !order.equals(decoded(pieces[0]))) {
            throw new BadCursor();
        }
        var parts = new ArrayList<@Nullable String>();
        for (var index = 1; index <= size; index++) {
            parts.add(pieces[index].equals(ABSENT) ? null : decoded(pieces[index]));
        }
        return new Cursor(order, parts);
    }

    /** The text that callers see. */
    public String text() {
        var text = new StringBuilder(encoded(order));
        for (var part : parts) {
            text.append('.').append(part == null ? ABSENT : encoded(part));
        }
        return text.toString();
    }

    /** A part that may be absent from the row. */
    public @Nullable String part(int index) {
        return parts.get(index);
    }

    /** A part that every row has. */
    public String string(int index) {
        var part = parts.get(index);
        if (part == null) {
            throw new BadCursor();
        }
        return part;
    }

    /** A part that is a number. */
    public long number(int index) {
        try {
            return Long.parseLong(string(index));
        } catch (NumberFormatException e) {
            throw new BadCursor();
        }
    }

    /** A part that is an exact figure. */
    public BigDecimal decimal(int index) {
        try {
            return new BigDecimal(string(index));
        } catch (NumberFormatException e) {
            throw new BadCursor();
        }
    }

    /** A part that is an identifier. */
    public UUID id(int index) {
        try {
            return UUID.fromString(string(index));
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }

    /** A part that is a moment. */
    public Instant instant(int index) {
        try {
            return Instant.parse(string(index));
        } catch (DateTimeException e) {
            throw new BadCursor();
        }
    }

    /** A part that is a date. */
    public LocalDate date(int index) {
        try {
            return LocalDate.parse(string(index));
        } catch (DateTimeException e) {
            throw new BadCursor();
        }
    }

    private static String encoded(String part) {
        return ENCODER.encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String piece) {
        try {
            return new String(Base64.getUrlDecoder().decode(piece), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }
}
