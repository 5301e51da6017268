-- Requests for wrk: lines of the file LOAD_LINES, each an access token, a body and what the answer
-- is recognised by, between tabs; wrk looks at no answers but their status.
local tokens, bodies, next_line = {}, {}, 0

function init(arguments)
  for line in io.lines(os.getenv("LOAD_LINES")) do
    local token, body = line:match("^([^\t]*)\t([^\t]*)")
    tokens[#tokens + 1] = token
    bodies[#bodies + 1] = body
  end
end

function request()
  next_line = next_line % #bodies + 1
  return wrk.format("POST", nil, {
    ["Content-Type"] = "application/json",
    ["Authorization"] = "Bearer " .. tokens[next_line],
  }, bodies[next_line])
end
