package vn.thidua.infra.lesson;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lesson 5: a sealed choice in JSON names its case; decimals in JSON are texts. */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "case")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Remark.Praise.class, name = "praise"),
    @JsonSubTypes.Type(value = Remark.Mark.class, name = "mark")
})
public sealed interface Remark {
    /** Kind words. */
    @Serdeable
    record Praise(String words, @Nullable String by) implements Remark {}

    /** A mark. */
    @Serdeable
    record Mark(String points) implements Remark {
        BigDecimal exact() {
            return new BigDecimal(points);
        }
    }
}
