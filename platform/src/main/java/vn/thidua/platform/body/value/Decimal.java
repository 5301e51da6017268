package vn.thidua.platform.body.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact figure. It travels as text, because JSON columns and many JSON readers turn numbers into
 * binary fractions.
 */
@Serdeable
public record Decimal(String text) {

    private static final Pattern SHAPE = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");

    @JsonCreator
    public Decimal {
        if (!SHAPE.matcher(text).matches()) {
            throw new BodyRefusedException(new BodyRefused.BadFigure(text));
        }
    }

    /** The figure {@code value}, written without an exponent. */
    public static Decimal of(BigDecimal value) {
        return new Decimal(value.toPlainString());
    }

    /** The figure to calculate with. */
    public BigDecimal value() {
        return new BigDecimal(text);
    }

    /** The figure as text, without an exponent. */
    @JsonValue
    @Override
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
