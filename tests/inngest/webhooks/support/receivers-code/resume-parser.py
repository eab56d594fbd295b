import hmac
import hashlib
import time

WEBHOOK_SECRET = b"your_shared_secret"
MAX_AGE_SECONDS = 300

def verify_signature(raw_body: bytes, timestamp: str, signature_header: str) -> bool:
    try:
        ts = int(timestamp)
    except Exception:
        return False
    now = int(time.time())
    if abs(now - ts) > MAX_AGE_SECONDS:
        return False
    if not signature_header.startswith("sha256="):
        return False
    expected_hex = signature_header.split("=", 1)[1]
    msg = str(ts).encode("utf-8") + b"." + raw_body
    digest = hmac.new(WEBHOOK_SECRET, msg, hashlib.sha256).hexdigest()
    return hmac.compare_digest(digest, expected_hex)
