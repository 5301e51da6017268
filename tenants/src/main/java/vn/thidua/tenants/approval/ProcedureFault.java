package vn.thidua.tenants.approval;

/**
 * What is wrong with a procedure, and in which of its steps.
 *
 * @param step its place among the steps, from 0
 */
public record ProcedureFault(int step, StepFault fault) {}
