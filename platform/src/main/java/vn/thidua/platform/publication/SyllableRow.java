package vn.thidua.platform.publication;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * That a plan has a syllable somewhere; the latest plans come first.
 *
 * @param inHeading whether it stands where whoever sees the plan sees it
 */
@MappedEntity("published_syllable")
record SyllableRow(String syllable, LocalDate orderedOn, PlanId planId, boolean inHeading) {}
