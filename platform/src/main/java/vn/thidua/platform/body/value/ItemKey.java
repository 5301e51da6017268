package vn.thidua.platform.body.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name by which an item of a plan is known for as long as the plan lives. */
@Serdeable
public record ItemKey(String value) implements Comparable<ItemKey> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    @JsonCreator
    public ItemKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new BodyRefusedException(new BodyRefused.BadKey(value));
        }
    }

    /** A key that no other item has. */
    public static ItemKey next() {
        return new ItemKey(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(ItemKey other) {
        return value.compareTo(other.value);
    }

    /** The key as text. */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
