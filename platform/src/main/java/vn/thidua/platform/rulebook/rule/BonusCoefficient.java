package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;

/** The money that goes with an award: so many times the base salary. */
@Serdeable
public record BonusCoefficient(SubjectKind subjectKind, Decimal coefficient, RuleSource source) {}
