"""Digital signatures of a PDF as facts: who signed, when, why. Nothing is checked: a name here says what the file states, not that the signature holds."""

from __future__ import annotations

import ctypes
import re
from typing import Any

import pypdfium2.raw as pdfium_c
from cryptography import x509
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID

from extract.document import Signature
from extract.text import repair, squeeze

_MOST = 50
_TIME = re.compile(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?")


def signatures(pdf: Any) -> tuple[Signature, ...]:
    """The signatures of an open document in the order of the file; empty ones (fields still to be signed) left out."""
    found = (_signature(pdfium_c.FPDF_GetSignatureObject(pdf.raw, at)) for at in range(min(max(pdfium_c.FPDF_GetSignatureCount(pdf.raw), 0), _MOST)))
    return tuple(one for one in found if one.name or one.time or one.reason)


def _signature(raw: Any) -> Signature:
    time = _filled(pdfium_c.FPDFSignatureObj_GetTime, raw).split(b"\0")[0].decode("ascii", "replace")
    reason = squeeze(repair(_filled(pdfium_c.FPDFSignatureObj_GetReason, raw).decode("utf-16-le", "replace").rstrip("\0")))
    return Signature(_signer(_filled(pdfium_c.FPDFSignatureObj_GetContents, raw)), iso_time(time), reason or None)


def _filled(function: Any, raw: Any) -> bytes:
    """What a function of pdfium writes, which says its length when asked without a buffer."""
    length = function(raw, None, 0)
    if not length:
        return b""
    buffer = (ctypes.c_char * length)()
    function(raw, buffer, length)
    return bytes(buffer)


def iso_time(stated: str) -> str | None:
    """ISO 8601 of a date of PDF (ISO 32000-1, 7.9.4); None where it is none.

    >>> iso_time("D:20240205083000+07'00'"), iso_time("D:20240205083000"), iso_time("hôm nay")
    ('2024-02-05T08:30:00+07:00', '2024-02-05T08:30:00', None)
    """
    match = _TIME.match(stated)
    if match is None:
        return None
    year, month, day, hour, minute, second, utc, sign, hours, minutes = match.groups()
    zone = "+00:00" if utc else f"{sign}{hours}:{minutes or '00'}" if sign else ""
    return f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone}"


def _signer(contents: bytes) -> str | None:
    """Common name of the certificate that signed: of those in the PKCS #7 message, the one that issued none of the others."""
    try:
        certificates = pkcs7.load_der_pkcs7_certificates(_message(contents))
        issuers = {certificate.issuer for certificate in certificates if certificate.issuer != certificate.subject}
        leaves = [certificate for certificate in certificates if certificate.subject not in issuers]
        names = [str(name.value) for leaf in leaves or certificates for name in leaf.subject.get_attributes_for_oid(NameOID.COMMON_NAME)]
    except (ValueError, TypeError, x509.InvalidVersion):
        return None
    return squeeze(repair(names[0])) or None if names else None


def _message(contents: bytes) -> bytes:
    """The message without the zeros that fill its place in the file: its length stands in its first bytes (DER)."""
    if len(contents) < 4 or contents[1] < 0x80:
        return contents
    digits = contents[1] & 0x7F
    return contents[: 2 + digits + int.from_bytes(contents[2 : 2 + digits], "big")] if digits else contents
