package vn.thidua.bench.floor;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what differs between two answers to the same request, and puts in its place what says how
 * it comes about. Identifiers are those that were bound as sixteen bytes; texts may contain them.
 */
final class Differences {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<ByteBuffer, Integer> ids = new LinkedHashMap<>();

    /** How many identifiers are new each time. */
    int idCount() {
        return ids.size();
    }

    /** The calls of one answer with places for what is new. */
    List<Call> calls(List<Call> one, List<Call> other) {
        if (one.size() != other.size()) {
            throw new IllegalStateException(
                    "the same request makes %d calls and %d".formatted(one.size(), other.size()));
        }
        for (var each = 0; each < one.size(); each++) {
            collectIds(one.get(each), other.get(each));
        }
        var calls = new ArrayList<Call>(one.size());
        for (var each = 0; each < one.size(); each++) {
            calls.add(call(one.get(each), other.get(each)));
        }
        return List.copyOf(calls);
    }

    private void collectIds(Call one, Call other) {
        if (!one.isLike(other)) {
            throw new IllegalStateException(one + " is not " + other);
        }
        for (var each = 0; each < one.arguments().size(); each++) {
            if (one.arguments().get(each) instanceof byte[] bytes
                    && bytes.length == Fresh.BYTES
                    && !Objects.deepEquals(bytes, other.arguments().get(each))) {
                ids.putIfAbsent(ByteBuffer.wrap(bytes), ids.size());
            }
        }
    }

    private Call call(Call one, Call other) {
        var arguments = new ArrayList<@Nullable Object>();
        for (var each = 0; each < one.arguments().size(); each++) {
            arguments.add(value(one.arguments().get(each), other.arguments().get(each)));
        }
        return one.with(arguments);
    }

    /** An answer's body with places for what is new. */
    @Nullable Object value(@Nullable Object one, @Nullable Object other) {
        if (Objects.deepEquals(one, other)) {
            return one;
        }
        return switch (one) {
            case Map<?, ?> map -> map(map, (Map<?, ?>) Objects.requireNonNull(other));
            case Collection<?> list -> list(list, (Collection<?>) Objects.requireNonNull(other));
            case byte[] bytes -> new Fresh.Id(number(bytes));
            case Timestamp _ -> new Fresh.Moment(Timestamp.class);
            case LocalDateTime _ -> new Fresh.Moment(LocalDateTime.class);
            case String text -> UUID_TEXT.matcher(text).find() ? text(text) : globalId(text);
            case null, default -> throw new IllegalStateException(one + " is not " + other);
        };
    }

    private Map<String, @Nullable Object> map(Map<?, ?> one, Map<?, ?> other) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        one.forEach((key, value) -> map.put(key.toString(), value(value, other.get(key))));
        return map;
    }

    private List<@Nullable Object> list(Collection<?> one, Collection<?> other) {
        var others = other.iterator();
        var list = new ArrayList<@Nullable Object>();
        one.forEach(item -> list.add(value(item, others.next())));
        return list;
    }

    private Fresh text(String text) {
        var pieces = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        var from = 0;
        for (var found = UUID_TEXT.matcher(text); found.find(); ) {
            var number = ids.get(ByteBuffer.wrap(Fresh.bytes(UUID.fromString(found.group()))));
            if (number != null) {
                pieces.add(text.substring(from, found.start()));
                numbers.add(number);
                from = found.end();
            }
        }
        pieces.add(text.substring(from));
        return new Fresh.Text(List.copyOf(pieces), List.copyOf(numbers));
    }

    private Fresh globalId(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        var type = bytes.length - Fresh.BYTES;
        return new Fresh.GlobalId(
                Arrays.copyOf(bytes, type), number(Arrays.copyOfRange(bytes, type, bytes.length)));
    }

    private int number(byte[] id) {
        var number = ids.get(ByteBuffer.wrap(id));
        if (number == null) {
            throw new IllegalStateException("an identifier that no statement was given");
        }
        return number;
    }
}
