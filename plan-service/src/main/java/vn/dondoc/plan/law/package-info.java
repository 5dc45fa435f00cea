/**
 * The register of laws and other documents on which plans rest, with the days on which they are in
 * force and what replaced them. Public facts, kept by the administrator; no plan is refused for
 * what is not registered.
 */
package vn.dondoc.plan.law;
