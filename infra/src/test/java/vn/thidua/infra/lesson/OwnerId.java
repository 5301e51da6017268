package vn.thidua.infra.lesson;

import vn.thidua.infra.id.NumberId;
import vn.thidua.infra.id.StoredNumber;

/** Lesson 1: an identifier that is a number is a BIGINT. */
@StoredNumber
public record OwnerId(long value) implements NumberId {}
