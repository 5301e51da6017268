package vn.thidua.tenants.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import vn.thidua.platform.body.content.ReviewKind;

/**
 * That a plan was reviewed: at an interim stage (sơ kết) or at its end (tổng kết).
 *
 * @param note what was found, in short; may be empty
 */
@Serdeable
public record Review(ReviewKind kind, LocalDate heldOn, String note) {}
